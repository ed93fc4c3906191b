import Form from "@rjsf/core";
import validator from "@rjsf/validator-ajv8";
import { createElement, useState } from "react";
import { createRoot } from "react-dom/client";

/** react-jsonschema-form showing the form that stands in the page. */
const { schema, uiSchema, data } = JSON.parse(document.getElementById("form").textContent);

function Page() {
  const [formData, setFormData] = useState(data);
  return createElement(Form, {
    schema,
    uiSchema,
    formData,
    validator,
    onChange: (event) => setFormData(event.formData),
  });
}

createRoot(document.getElementById("root")).render(createElement(Page));
