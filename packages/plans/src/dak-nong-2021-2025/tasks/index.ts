import type { Task } from "@ntm-kit/core";
import { groupITasks } from "./group-i";
import { groupIiTasks } from "./group-ii";
import { groupIiiTasks } from "./group-iii";
import { groupIv1Tasks } from "./group-iv-1";
import { groupIv2Tasks } from "./group-iv-2";
import { groupIv3Tasks } from "./group-iv-3";
import { groupIv4Tasks } from "./group-iv-4";
import { groupIv5Tasks } from "./group-iv-5";
import { groupIv6Tasks } from "./group-iv-6";
import { groupIv7Tasks } from "./group-iv-7";

/** The 99 tasks of the appendix, in its order. */
export const tasks: Task[] = [
  ...groupITasks,
  ...groupIiTasks,
  ...groupIiiTasks,
  ...groupIv1Tasks,
  ...groupIv2Tasks,
  ...groupIv3Tasks,
  ...groupIv4Tasks,
  ...groupIv5Tasks,
  ...groupIv6Tasks,
  ...groupIv7Tasks,
];
