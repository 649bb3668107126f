import { HostObject, type SimulatedHost } from "../objects/host-object";
import { service } from "../objects/services";
import { answerQuery } from "./answer";
import { HostFault, notSimulated } from "./fault";
import {
  ACTION,
  type ActionMessage,
  type ArgumentInfo,
  PATH,
  type PathMessage,
  type RequestBody,
  type ResponseBody,
} from "./messages";

type Result = { ActionId: number; Value: unknown };

/** Runs one batch, action by action. What was done before a failure stays done: there is no rollback in Excel either. */
export function runBatch(host: SimulatedHost, root: HostObject, request: RequestBody): ResponseBody {
  const paths = new Paths(host, root, request.ObjectPaths);
  const results: Result[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: perform(action, paths, request.AutoKeepReference === true) });
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
    } catch (fault) {
      if (!(fault instanceof HostFault)) throw fault;
      const Location = locate(action, request.ObjectPaths);
      const error = { Code: fault.code, Message: fault.message, Location, ActionIndex: index };
      return { Results: results, TraceIds: traces, Error: error };
    }
  }
  return { Results: results, TraceIds: traces };
}

const locate = (action: ActionMessage, paths: RequestBody["ObjectPaths"]): string =>
  [paths[String(action.ObjectPathId)]?.Name, action.Name].filter(Boolean).join(".");

function perform(action: ActionMessage, paths: Paths, keepsAll: boolean): unknown {
  if (action.ActionType === ACTION.trace) return null;
  const object = paths.object(action.ObjectPathId);
  // What is done to a null object is done to nothing, as `getItemOrNullObject(…).delete()` in Microsoft's samples.
  if (object === null) return null;
  switch (action.ActionType) {
    case ACTION.instantiate:
      return { ...object.identity() };
    case ACTION.query:
    case ACTION.queryAsJson:
      return answerQuery(object, action.QueryInfo ?? {});
    case ACTION.set:
      object.set(action.Name, paths.args(action.ArgumentInfo)[0]);
      return null;
    case ACTION.method: {
      const value = object.call(action.Name, paths.args(action.ArgumentInfo));
      return value === undefined || (keepsAll && value === object) ? null : value;
    }
    default:
      throw notSimulated(`actions of type ${action.ActionType}`);
  }
}

/** The objects of one batch. Each path is resolved once: an `Add` must not run twice. */
class Paths {
  #found = new Map<number, HostObject | null>();

  constructor(
    private readonly host: SimulatedHost,
    private readonly root: HostObject,
    private readonly messages: RequestBody["ObjectPaths"],
  ) {}

  /** Null stands for an object that is not there, `…OrNullObject`. */
  object(id: number): HostObject | null {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const message = this.messages[String(id)];
    if (!message) throw notSimulated(`a path (${id}) that the batch does not describe`);
    const object = this.#resolve(message);
    this.#found.set(id, object);
    return object;
  }

  args(info: ArgumentInfo | undefined): unknown[] {
    const { Arguments = [], ReferencedObjectPathIds = [] } = info ?? {};
    return Arguments.map((value, i) => this.#argument(value, ReferencedObjectPathIds[i]));
  }

  #argument(value: unknown, pathId: unknown): unknown {
    if (Array.isArray(value) && Array.isArray(pathId)) return value.map((one, i) => this.#argument(one, pathId[i]));
    return typeof pathId === "number" && pathId > 0 ? this.object(pathId) : value;
  }

  #resolve(message: PathMessage): HostObject | null {
    const { ObjectPathType: type, Name } = message;
    if (type === PATH.root) return this.root;
    if (type === PATH.nothing) return null;
    if (type === PATH.service) return service(this.host, Name);
    if (type === PATH.reference) return this.#kept(Name);
    if (message.ParentObjectPathId === undefined) throw notSimulated(`a path (${message.Id}) without a parent`);
    const parent = this.object(message.ParentObjectPathId);
    if (!parent) return null;
    const args = this.args(message.ArgumentInfo);
    if (type === PATH.indexer) return parent.item(args[0]);
    const found = type === PATH.property ? parent.get(Name) : parent.call(Name, args);
    if (found !== null && !(found instanceof HostObject)) throw notSimulated(`${parent.title(Name)} as an object`);
    return found;
  }

  #kept(reference: string): HostObject {
    const object = this.host.kept(reference);
    if (!object) throw new HostFault("InvalidReference", "This reference isn't valid for the current operation.");
    return object;
  }
}
