import { engineOfPage } from "./engine/engine-of-page";
import { pageHost } from "./host/page/page-host";
import { showPane } from "./show-pane";

/** The same pane as a page of its own, over a file the user opens. */
showPane(pageHost(), engineOfPage(document.getElementById("engine")!.textContent));
