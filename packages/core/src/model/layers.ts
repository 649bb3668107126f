import * as z from "zod";
import { idSchema } from "./basics";
import { field, strictObject } from "./field";
import type { Immutable } from "./immutable";

/**
 * A layer of units, as people call it. The layers of a plan go from the root down; the last is the one whose units are
 * counted.
 */
export const layerSchema = strictObject({
  /** What the `level` of a unit names. */
  id: field(idSchema, "What the `level` of a unit names.", "province", "commune"),
  /** What one unit of the layer is called. */
  name: field(z.string().min(1), "What one unit of the layer is called.", "tỉnh", "xã"),
  /** The same in English, one unit. */
  nameEn: field(z.string().min(1).optional(), "The same in English, one unit.", "province"),
}).meta({ id: "Layer", description: "A layer of units, from the root down; the last one is counted." });
/** A layer of units, the counted ones last. */
export type Layer = Immutable<z.infer<typeof layerSchema>>;

/** A standard that units reach. The standards of a plan go upwards: each includes those before it. */
export const standardLevelSchema = strictObject({
  /** What rules and criteria sets name. */
  id: field(idSchema, "What rules and criteria sets name.", "standard", "modern"),
  /** What it is called, without “đạt chuẩn”. */
  name: field(z.string().min(1), "What it is called, without “đạt chuẩn”.", "nông thôn mới hiện đại"),
  /** The same in English, as it stands in “at the … standard”. */
  nameEn: field(z.string().min(1).optional(), "The same in English, as it stands in “at the … standard”.", "modern"),
  /** How sheets say it in a cell or a heading, beside its name; the first is its short name. */
  words: field(
    z.array(z.string().min(1)).default([]),
    "How sheets say it in a cell or a heading, beside its name; the first is its short name.",
    ["hiện đại"],
  ),
}).meta({ id: "Standard", description: "A standard that units reach; each includes those before it." });
/** A standard that the plan has, with its names. */
export type StandardLevel = Immutable<z.infer<typeof standardLevelSchema>>;

/** A group of communes that rules and criteria sets can be meant for; it is no layer, and need not cover all. */
export const unitGroupSchema = strictObject({
  /** What `groups` of a unit names. */
  id: field(idSchema, "What `groups` of a unit names.", "nhom-3"),
  /** What its communes are called. */
  name: field(z.string().min(1), "What its communes are called.", "xã nhóm 3"),
  /** The same in English. */
  nameEn: field(z.string().min(1).optional(), "The same in English.", "group 3"),
}).meta({ id: "Group", description: "A group of communes; it is no layer, and need not cover all." });
/** A group of units that a target or a summary is about. */
export type UnitGroup = Immutable<z.infer<typeof unitGroupSchema>>;

/** A quantity that sheets state of a unit: an income, a share of poor households, an area. */
export const quantityIndicatorSchema = strictObject({
  /** What a measure of kind `quantity` names. */
  id: field(idSchema, "What a measure of kind `quantity` names.", "income"),
  /** Its name in full. */
  name: field(z.string().min(1), "Its name in full.", "Thu nhập bình quân đầu người"),
  /** The same in English. */
  nameEn: field(z.string().min(1).optional(), "The same in English.", "Mean income"),
  /** What it is measured in. */
  measure: field(z.string().optional(), "What it is measured in.", "triệu đồng/người/năm"),
  /** Headings of columns that hold it. */
  headings: field(z.array(z.string().min(1)).default([]), "Headings of columns that hold it.", ["Thu nhập", "TNBQ"]),
}).meta({ id: "QuantityIndicator", description: "A quantity that sheets state of a unit." });
/** A quantity that targets ask for, such as an income. */
export type QuantityIndicator = Immutable<z.infer<typeof quantityIndicatorSchema>>;
