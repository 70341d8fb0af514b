// Loaded before a program (`node --import`): its clock then goes a year ahead.
const ahead = 366 * 24 * 60 * 60 * 1000;

globalThis.Date = new Proxy(Date, {
  construct: (date, args, target) => Reflect.construct(date, args.length > 0 ? args : [date.now() + ahead], target),
  apply: (date) => new date(date.now() + ahead).toString(),
  get: (date, name, receiver) => (name === 'now' ? () => date.now() + ahead : Reflect.get(date, name, receiver)),
});
