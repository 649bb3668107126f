import { Button } from "@fluentui/react-components";
import { ArrowDownload20Regular } from "@fluentui/react-icons/svg/arrow-download";
import { usePane } from "../pane-context";

const DOWNLOADS = [
  ["download-annotated", "annotated", "download.annotated"],
  ["download-fixed", "fixed", "download.fixed"],
  ["download-summary", "summaryFile", "download.summary"],
  ["download-html", "htmlReport", "download.html"],
  ["download-report", "report", "download.report"],
] as const;

/** Copies and results to keep; the file itself stays as it is. */
export function PageDownloads() {
  const { model, say } = usePane();
  return (
    <section className="downloads" aria-labelledby="downloads-title">
      <h2 id="downloads-title">
        <ArrowDownload20Regular aria-hidden="true" /> {say("downloads")}
      </h2>
      {DOWNLOADS.map(([action, call, words]) => (
        <Button key={action} size="small" data-action={action} onClick={() => void model.download(call)}>
          {say(words)}
        </Button>
      ))}
    </section>
  );
}
