import type { Target } from "@ntm-kit/core";
import { cuJutTargets } from "./cu-jut";
import { dakGlongTargets } from "./dak-glong";
import { dakMilTargets } from "./dak-mil";
import { dakNongTargets } from "./dak-nong";
import { dakRLapTargets } from "./dak-r-lap";
import { dakSongTargets } from "./dak-song";
import { giaNghiaTargets } from "./gia-nghia";
import { krongNoTargets } from "./krong-no";
import { tuyDucTargets } from "./tuy-duc";

/** The 30 targets of section II, the province first. */
export const targets: Target[] = [
  ...dakNongTargets,
  ...cuJutTargets,
  ...dakMilTargets,
  ...dakRLapTargets,
  ...dakSongTargets,
  ...krongNoTargets,
  ...dakGlongTargets,
  ...tuyDucTargets,
  ...giaNghiaTargets,
];
