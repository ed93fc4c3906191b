import { wellFormed } from "../text/well-formed.ts";
import type { Municipality, Project } from "./model.ts";

/** The project with one detail of its municipality changed; the same project when it says so already. */
export function setMunicipality(project: Project, key: keyof Municipality, text: string): Project {
  if (project.municipality[key] === text) return project;
  return { ...project, municipality: { ...project.municipality, [key]: wellFormed(text) } };
}
