import { engineOfPage } from "./engine/engine-of-page";
import { pageHost } from "./host/page/page-host";
import { pageElement } from "./page-element";
import { showPane } from "./show-pane";

/** The same pane as a page of its own, over a file the user opens. */
showPane(pageHost(), engineOfPage(pageElement("engine").textContent ?? ""));
