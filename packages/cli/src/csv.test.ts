import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { run } from "./index";

it("the summary as CSV says of each unit what it has, what is required, and how its targets stand", async () => {
  let out = "";
  const file = fileURLToPath(new URL("../../../examples/workbooks/xa-2025.xlsx", import.meta.url));
  await run(["summarize", file, "--format", "csv", "--as-of", "2025-12-31"], {
    stdout: { write: (text) => void (out += text) },
    stderr: { write: () => undefined },
    env: {},
  });
  const [head, province, cuJut] = out.replace("\ufeff", "").split("\r\n");
  expect(head).toBe(
    "id,name,communes,reported,standardMin,standardMax,advancedMin,advancedMax,modelMin,modelMax,meanMin,meanMax,lowestMin,lowestMax,districtStandard,standardRequired,advancedRequired,modelRequired,meanRequired,lowestRequired,targetsMet,targetsNotMet,targetsUndetermined",
  );
  expect(province).toBe("dak-nong,Tỉnh Đắk Nông,60,60,43,43,12,12,3,3,18.15,18.15,16,16,,43,12,3,17.2,15,5,0,1");
  expect(cuJut).toBe("cu-jut,Huyện Cư Jút,7,7,7,7,2,2,1,1,19,19,19,19,undetermined,7,2,1,,,3,0,1");
});
