import { checkRange } from "./check-range";
import { criteriaMet } from "./criteria-met";
import { targetRequired } from "./target-required";
import { taskDue } from "./task-due";
import { unitName } from "./unit-name";

// Excel finds a function by the id its metadata gives. Ids are what stands in users' formulas: they stay.
CustomFunctions.associate("TENXA", unitName);
CustomFunctions.associate("SOTIEUCHI", criteriaMet);
CustomFunctions.associate("MUCTIEU", targetRequired);
CustomFunctions.associate("HANNHIEMVU", taskDue);
CustomFunctions.associate("KIEMTRA", checkRange);
