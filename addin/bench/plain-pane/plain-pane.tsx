import { Button, Field, FluentProvider, makeStyles, Textarea, tokens, webLightTheme } from "@fluentui/react-components";
import { Lightbulb24Regular } from "@fluentui/react-icons/svg/lightbulb";
import { LockOpen24Regular } from "@fluentui/react-icons/svg/lock-open";
import { Ribbon24Regular } from "@fluentui/react-icons/svg/ribbon";
import { useState } from "react";
import { createRoot } from "react-dom/client";

// What a task pane of React and Fluent begins with: a heading, three lines with icons, a field, a button. The yardstick of `start.ts`.
const useStyles = makeStyles({
  root: { minHeight: "100vh", padding: "20px" },
  item: { display: "flex", columnGap: "10px", fontSize: tokens.fontSizeBase300 },
});

const ITEMS = [
  [<Ribbon24Regular key="r" />, "Achieve more with integration"],
  [<LockOpen24Regular key="l" />, "Unlock features and functionality"],
  [<Lightbulb24Regular key="b" />, "Create and visualize"],
] as const;

function PlainPane() {
  const styles = useStyles();
  const [text, setText] = useState("Some text.");
  return (
    <div className={styles.root}>
      <h1>Welcome</h1>
      {ITEMS.map(([icon, words]) => (
        <div key={words} className={styles.item}>
          {icon}
          <span>{words}</span>
        </div>
      ))}
      <Field label="Enter text">
        <Textarea value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <Button appearance="primary" data-action="insert">
        Insert text
      </Button>
    </div>
  );
}

createRoot(document.getElementById("root")!).render(
  <FluentProvider theme={webLightTheme}>
    <PlainPane />
  </FluentProvider>,
);
