import "survey-core/survey-core.min.css";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { Model } from "survey-core";
import { Survey } from "survey-react-ui";

/** SurveyJS showing the form that stands in the page. */
const { survey, data } = JSON.parse(document.getElementById("form").textContent);
const model = new Model(survey);
model.data = data;
createRoot(document.getElementById("root")).render(createElement(Survey, { model }));
