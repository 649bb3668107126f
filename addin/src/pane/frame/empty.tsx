import type { ReactNode } from "react";
import { usePane } from "../pane-context";

/** What a part shows before there is anything to show. */
export function Empty({
  icon,
  title,
  text,
  children,
}: {
  readonly icon: ReactNode;
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}) {
  return (
    <div className="empty">
      <span aria-hidden="true">{icon}</span>
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </div>
  );
}

/** For the parts that need a check first. */
export function NotChecked({ icon }: { readonly icon: ReactNode }) {
  const { say } = usePane();
  return <Empty icon={icon} title={say("emptyTabTitle")} text={say("checkFirst")} />;
}
