import { ArrowRouting20Regular } from "@fluentui/react-icons/svg/arrow-routing";
import { ClipboardCheckmark20Regular } from "@fluentui/react-icons/svg/clipboard-checkmark";
import { ClipboardTask20Regular } from "@fluentui/react-icons/svg/clipboard-task";
import { DataBarVertical20Regular } from "@fluentui/react-icons/svg/data-bar-vertical";
import { DocumentTable20Regular } from "@fluentui/react-icons/svg/document-table";
import { FolderOpen20Regular } from "@fluentui/react-icons/svg/folder-open";
import { Settings20Regular } from "@fluentui/react-icons/svg/settings";
import { Target20Regular } from "@fluentui/react-icons/svg/target";
import type { ComponentType, ReactElement } from "react";
import type { StringKey } from "../../strings/vi";
import type { TabName } from "../pane-state";
import { CheckTab } from "./check-tab";

export type Loader = () => Promise<{ readonly default: ComponentType }>;

/** A part of the pane: what stands on its tab, and what it shows, there from the start or fetched later. */
interface Tab {
  readonly words: StringKey;
  readonly icon: ReactElement;
  readonly shows: { readonly now: ComponentType } | { readonly later: Loader };
}

/** All tabs in their order. A new one is a record here and its words in both languages. */
export const TABS: Readonly<Record<TabName, Tab>> = {
  round: { words: "tab.round", icon: <FolderOpen20Regular />, shows: { later: () => import("../round/round-tab") } },
  check: { words: "tab.check", icon: <ClipboardCheckmark20Regular />, shows: { now: CheckTab } },
  targets: { words: "tab.targets", icon: <Target20Regular />, shows: { later: () => import("./targets-tab") } },
  road: { words: "tab.road", icon: <ArrowRouting20Regular />, shows: { later: () => import("../road/road-tab") } },
  summary: {
    words: "tab.summary",
    icon: <DataBarVertical20Regular />,
    shows: { later: () => import("./summary-tab") },
  },
  tasks: { words: "tab.tasks", icon: <ClipboardTask20Regular />, shows: { later: () => import("./tasks-tab") } },
  templates: {
    words: "tab.templates",
    icon: <DocumentTable20Regular />,
    shows: { later: () => import("./templates-tab") },
  },
  settings: { words: "tab.settings", icon: <Settings20Regular />, shows: { later: () => import("./settings-tab") } },
};

export const TAB_NAMES = Object.keys(TABS) as readonly TabName[];

/** The tabs of a host: Excel has one workbook, and so no round. */
export const tabsOf = (kind: "excel" | "page"): readonly TabName[] =>
  TAB_NAMES.filter((name) => name !== "round" || kind === "page");
