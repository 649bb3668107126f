import { engineInWorker } from "./engine/client";
import { pageHost } from "./host/page/page-host";
import { showPane } from "./show-pane";
import EngineWorker from "./worker?worker&inline";

/** The same pane as a page of its own, over a file the user opens. */
showPane(pageHost(), engineInWorker(new EngineWorker()));
