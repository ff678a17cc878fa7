//! The platform's memory: kinds of objects, and the effects of calls on them. Only an emulator uses it; no Rust code is emitted for it.

/// A kind of object in the platform's memory, such as a trade.
#[derive(Clone, Debug)]
pub struct ObjectKind {
    /// The name, such as `trade`.
    pub name: String,
    /// The platform's label, in Chinese.
    pub title: String,
    /// The description.
    pub summary: String,
    /// The spec file.
    pub file: String,
    /// The line of the kind.
    pub line: u32,
    /// The fields, in the order of the file. One of them holds the status.
    pub fields: Vec<ObjectField>,
    /// The keys: lists of positions in `fields`. No two objects have equal values in all fields of a key, unless one of the values is empty.
    pub keys: Vec<Vec<usize>>,
    /// The position in `fields` of the status.
    pub status: usize,
    /// The statuses, in the order of the file.
    pub statuses: Vec<Status>,
    /// The changes of status by time.
    pub timers: Vec<Timer>,
    /// The actions of users, of the merchant and of banks outside the API, in the order of the file.
    pub actions: Vec<Action>,
    /// The name of the action by which a user approves on a page or in the app.
    pub approve: Option<String>,
    /// The notification about an object, if there is one.
    pub notification: Option<Notification>,
}

impl ObjectKind {
    /// Returns the position of the field with this name.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<usize> {
        self.fields.iter().position(|field| field.name == name)
    }

    /// Returns the status with this name.
    #[must_use]
    pub fn status(&self, name: &str) -> Option<&Status> {
        self.statuses.iter().find(|status| status.name == name)
    }

    /// Returns the action with this name.
    #[must_use]
    pub fn action(&self, name: &str) -> Option<&Action> {
        self.actions.iter().find(|action| action.name == name)
    }
}

/// A field of an object.
#[derive(Clone, Debug)]
pub struct ObjectField {
    /// The name.
    pub name: String,
    /// The kind of value.
    pub kind: ValueKind,
    /// The number or text that the platform assigns at creation.
    pub assign: Option<Vec<AssignPart>>,
    /// The line of the field.
    pub line: u32,
}

/// The kind of a value in memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValueKind {
    /// A text.
    Text,
    /// A decimal number, such as an amount.
    Number,
    /// A moment, written in Beijing time as `yyyy-MM-dd HH:mm:ss`.
    Moment,
    /// A length of time.
    Span,
    /// True, or empty.
    Flag,
    /// Any JSON value.
    Any,
}

/// A part of an assigned number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AssignPart {
    /// This text.
    Text(String),
    /// `{date}`: the day in Beijing as `yyyyMMdd`.
    Date,
    /// `{time}`: the moment in Beijing as `yyyyMMddHHmmss`.
    Time,
    /// `{number:N}`: the next number of the memory in decimal digits, with zeros before it up to this many digits.
    Number(usize),
    /// `{hex:N}`: this many hexadecimal digits, made of the next number of the memory.
    Hex(usize),
}

/// A status of an object.
#[derive(Clone, Debug)]
pub struct Status {
    /// The value of the status field.
    pub name: String,
    /// The platform's label, in Chinese.
    pub title: String,
    /// The meaning.
    pub summary: String,
    /// Set if `find` does not see objects in this status, unless the step includes them.
    pub hidden: bool,
    /// The statuses that can follow.
    pub next: Vec<String>,
    /// The fields that change when an object enters this status: positions in the kind's fields, with values.
    pub set: Vec<(usize, Expr)>,
    /// The line of the status.
    pub line: u32,
}

/// A change of status at a moment.
#[derive(Clone, Debug)]
pub struct Timer {
    /// The statuses in which the timer runs.
    pub from: Vec<String>,
    /// The moment. The timer does not run while it is empty.
    pub at: Expr,
    /// The status that the object enters.
    pub then: String,
    /// The line of the timer.
    pub line: u32,
}

/// An action of a person outside the API, such as a payment in the app.
#[derive(Clone, Debug)]
pub struct Action {
    /// The name, such as `pay`.
    pub name: String,
    /// The label of its button in Chinese.
    pub title: String,
    /// The label of its button in English.
    pub label: String,
    /// The statuses in which it is possible.
    pub from: Vec<String>,
    /// The inputs. Expressions refer to them as `request.NAME`.
    pub inputs: Vec<Input>,
    /// The steps. They refer to the object by the name of its kind.
    pub steps: Vec<Step>,
    /// The line of the action.
    pub line: u32,
}

/// An input of an action.
#[derive(Clone, Debug)]
pub struct Input {
    /// The name.
    pub name: String,
    /// The label in Chinese.
    pub title: String,
    /// The label in English.
    pub label: String,
    /// The kind of value.
    pub kind: ValueKind,
    /// The value in case the person enters none.
    pub default: Option<Expr>,
}

/// The notification about an object.
#[derive(Clone, Debug)]
pub struct Notification {
    /// The statuses whose entry is reported.
    pub statuses: Vec<String>,
    /// The fields, with their values. A field without a value is omitted.
    pub fields: Vec<(String, Expr)>,
    /// The line of the notification.
    pub line: u32,
}

/// A step of a call or of an action.
#[derive(Clone, Debug)]
pub struct Step {
    /// The condition. The step is skipped if the value is empty.
    pub when: Option<Expr>,
    /// The effect.
    pub effect: Effect,
    /// The line of the step.
    pub line: u32,
}

/// The effect of a step. Objects are named by their kind: a step binds the object that it finds or creates to this name.
#[derive(Clone, Debug)]
pub enum Effect {
    /// Finds an object.
    Find {
        /// The kind.
        kind: String,
        /// The ways to find it. The first whose values are all present decides.
        by: Vec<Lookup>,
        /// Set if objects in hidden statuses are found, too.
        hidden: bool,
        /// The error code if there is no such object. Otherwise the name stays unbound.
        missing: Option<String>,
        /// Error codes by status of the object.
        refuse: Vec<(String, String)>,
    },
    /// Ends the call with the response of an earlier equal call, if the object that this call would create exists.
    Repeat {
        /// The kind.
        kind: String,
        /// The key of the object.
        by: Vec<Lookup>,
        /// The fields of the object whose values have to be equal.
        same: Vec<(usize, Expr)>,
        /// The error code if one is not.
        different: Option<String>,
        /// Error codes by status of the object.
        refuse: Vec<(String, String)>,
        /// The values of response fields, beside those of the bound objects.
        set: Vec<(String, Expr)>,
    },
    /// Creates an object.
    Create {
        /// The kind.
        kind: String,
        /// The list of which each element, `item`, makes an object. Without it there is one object.
        each: Option<Expr>,
        /// The status.
        status: String,
        /// The fields with the same name in the request.
        copy: Vec<usize>,
        /// The values of other fields.
        set: Vec<(usize, Expr)>,
    },
    /// Changes the object with the name of this kind. Without such an object it does nothing.
    Update {
        /// The kind.
        kind: String,
        /// The status that the object enters.
        status: Option<String>,
        /// The values of other fields.
        set: Vec<(usize, Expr)>,
        /// Set if the notification is sent although the status does not ask for it.
        notify: bool,
    },
    /// Rejects the call if the value of the condition is empty.
    Require {
        /// The condition.
        condition: Expr,
        /// The error code.
        code: String,
    },
    /// Puts objects into a list of the response.
    List {
        /// The kind. The name of the kind is bound to each object in turn.
        kind: String,
        /// The response field.
        into: String,
        /// The condition that an object meets.
        condition: Option<Expr>,
        /// The fields of the element that have the name of a field of the object.
        copy: Vec<usize>,
        /// The values of other fields of the element.
        set: Vec<(String, Expr)>,
    },
    /// Serves a ZIP archive of CSV files in GBK, and puts its address into a field of the response.
    Archive {
        /// The response field.
        into: String,
        /// The error code if no row meets its condition. Without it, an archive without rows is served.
        empty: Option<String>,
        /// The name of the archive.
        name: Expr,
        /// The files.
        files: Vec<Sheet>,
    },
    /// Sets fields of the response.
    Respond {
        /// The values.
        set: Vec<(String, Expr)>,
        /// Set if the gateway's code is `10003`: the call waits for the user.
        pending: bool,
    },
}

/// A CSV file of an archive.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// The name of the file.
    pub name: Expr,
    /// The lines before the titles.
    pub head: Vec<Expr>,
    /// The titles of the columns.
    pub columns: Vec<String>,
    /// The rows.
    pub rows: Vec<Rows>,
    /// The lines after the rows.
    pub foot: Vec<Expr>,
}

/// Rows of a CSV file: one for each object.
#[derive(Clone, Debug)]
pub struct Rows {
    /// The kind. The name of the kind is bound to each object in turn.
    pub kind: String,
    /// The condition that an object meets.
    pub condition: Option<Expr>,
    /// The values, one for each column.
    pub values: Vec<Expr>,
}

/// A way to find an object: a key of its kind, with values.
#[derive(Clone, Debug)]
pub struct Lookup {
    /// The position in the kind's keys.
    pub key: usize,
    /// The values, in the order of the key's fields.
    pub values: Vec<Expr>,
}

/// An expression. An absent value is empty. A condition is met if its value is not empty.
#[derive(Clone, Debug, PartialEq)]
pub enum Expr {
    /// `'text'`
    Text(String),
    /// `12` or `0.01`
    Number(String),
    /// `90d`, `2h`, `15m`, `30s`: a length of time in seconds.
    Span(u64),
    /// `now`: the moment of the call.
    Now,
    /// `request.a.b`: a field of the request, or an input of the action. Through a list: the values of all elements, as a list.
    Request(Vec<String>),
    /// `response.a`: a field of the response that was set before, by an exchange of tokens or by a step.
    Response(String),
    /// `item.a.b`: a part of the current element of `each`.
    Item(Vec<String>),
    /// `trade.out_trade_no`: a field of an object. Empty if no object is bound to the name.
    Object {
        /// The kind.
        kind: String,
        /// The position in the kind's fields.
        field: usize,
    },
    /// `page(trade)`: the address at which a user approves the object.
    Page(String),
    /// `file(request.image)`: the address at which an uploaded file is served.
    File(Vec<String>),
    /// `count(template)` or `count(template, 7d)`: the number of objects, created within a length of time.
    Count {
        /// The kind.
        kind: String,
        /// The length of time in seconds.
        within: Option<u64>,
    },
    /// `sum(request.list.amount)`: the sum of the numbers of a list.
    Sum(Box<Expr>),
    /// A list of values. Empty values are left out.
    List(Vec<Expr>),
    /// An object with these members. Members without a value are left out.
    Record(Vec<(String, Expr)>),
    /// `not a`
    Not(Box<Expr>),
    /// An operation on two values.
    Binary(Op, Box<Expr>, Box<Expr>),
}

/// An operation on two values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Op {
    /// `a or b`: the first value that is not empty.
    Or,
    /// `a and b`: `b` if neither is empty.
    And,
    /// `a = b`: numbers by value, anything else by text.
    Equal,
    /// `a != b`
    NotEqual,
    /// `a < b`: numbers, or moments.
    Less,
    /// `a <= b`
    LessOrEqual,
    /// `a > b`
    Greater,
    /// `a >= b`
    GreaterOrEqual,
    /// `a in b`: `b` is a list.
    In,
    /// `a begins b`: the text `a` begins with the text `b`.
    Begins,
    /// `a + b`: numbers, a moment and a length of time, or texts. An empty number counts as 0.
    Add,
    /// `a - b`: numbers, or a moment and a length of time.
    Subtract,
}
