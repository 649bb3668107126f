import type { WorkbookDocument } from "@ntm-kit/sheets";
import type { TemplateKind } from "../engine/protocol";
import { openFindings } from "./findings/findings";
import { PlanModel } from "./plan-model";

/** What is written into the workbook of Excel: marks that can be taken away, and sheets of our own. */
export class WritingModel extends PlanModel {
  mark(): Promise<void> {
    return this.work(async () => {
      const findings = openFindings(this.state);
      const marks = findings.flatMap(({ sheet, cell, severity }) => (sheet && cell ? [{ sheet, cell, severity }] : []));
      if (this.state.workbook.marked) await this.host.unmark();
      await this.host.mark(marks);
      const { language } = this.state.settings;
      const document = await this.engine.call("findingsDocument", [language]);
      const { ids } = await this.host.insert(document, this.state.workbook.ownSheets["findings"] ?? []);
      await this.keep({
        ...this.state.workbook,
        marked: true,
        ownSheets: { ...this.state.workbook.ownSheets, findings: ids },
      });
      this.set({ hasWritten: true });
      this.tell("marked", { count: new Set(marks.map((mark) => `${mark.sheet}!${mark.cell}`)).size });
    });
  }

  unmark(): Promise<void> {
    return this.work(async () => {
      const state = await this.host.loadState();
      await this.host.unmark();
      const { findings = [], ...ownSheets } = state.ownSheets;
      await this.host.removeSheets(findings);
      await this.keep({ ...state, marked: false, ownSheets });
      this.tell("unmarked");
    });
  }

  /** The sheets of figures; `live`: as formulas, which follow what is changed in the tables. One takes the other's place. */
  writeSummary(how?: "live"): Promise<void> {
    const { language } = this.state.settings;
    return this.write(() => this.engine.call("summaryDocument", how ? [language, how] : [language]), "summary");
  }

  /** A template becomes the user's own sheet: it is filled in, so it is never replaced. */
  insertTemplate(kind: TemplateKind): Promise<void> {
    return this.write(() => this.engine.call("templateDocument", [kind]));
  }

  /** @param own - the name under which the sheets are known as ours: the next ones take their place */
  protected async write(describe: () => Promise<WorkbookDocument>, own?: string): Promise<void> {
    return this.work(async () => {
      const document = await describe();
      const state = await this.host.loadState();
      const { ids, name } = await this.host.insert(document, own === undefined ? [] : (state.ownSheets[own] ?? []));
      if (own !== undefined) await this.keep({ ...state, ownSheets: { ...state.ownSheets, [own]: ids } });
      this.set({ hasWritten: true });
      this.tell("wrote", { name });
    });
  }
}
