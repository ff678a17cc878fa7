//! An API in the tests: its table, and its types behind one interface, so that the test code is compiled once instead of once for each API.

use std::any::Any;
use std::fmt::Debug;

use alipay::ProtocolChoice;
use alipay::blocking::Client;
use alipay::record::{AppRequest, CallRequest, Node, PageRequest, Record, Request, fill};
use alipay::schema::ApiDef;

/// An API.
pub(crate) struct Case {
    pub(crate) api: &'static ApiDef<'static>,
    /// Creates an empty request.
    pub(crate) request: fn() -> Box<dyn Subject>,
    /// Creates an empty response.
    pub(crate) response: fn() -> Box<dyn Subject>,
    /// Calls the API, if it can be called. Returns the response, or the error as text.
    pub(crate) send: Option<Send>,
    /// Signs the request for a browser or for the platform's app, if it is made for them.
    pub(crate) sign: Option<Sign>,
}

type Sign = fn(&Client, &dyn Subject) -> Result<String, String>;

type Send = fn(&Client, &dyn Subject, ProtocolChoice) -> Result<Box<dyn Subject>, String>;

/// A generated struct.
pub(crate) trait Subject {
    fn record(&self) -> &dyn Record;
    fn record_mut(&mut self) -> &mut dyn Record;
    fn cloned(&self) -> Box<dyn Subject>;
    fn shown(&self) -> String;
    fn equals(&self, other: &dyn Subject) -> bool;
    fn any(&self) -> &dyn Any;
}

impl<T: Record + Clone + PartialEq + Debug> Subject for T {
    fn record(&self) -> &dyn Record {
        self
    }

    fn record_mut(&mut self) -> &mut dyn Record {
        self
    }

    fn cloned(&self) -> Box<dyn Subject> {
        Box::new(self.clone())
    }

    fn shown(&self) -> String {
        format!("{self:?}")
    }

    fn equals(&self, other: &dyn Subject) -> bool {
        other.any().downcast_ref() == Some(self)
    }

    fn any(&self) -> &dyn Any {
        self
    }
}

/// Fills an empty struct from a document. Returns the struct, and the paths of the mismatches.
pub(crate) fn read(empty: fn() -> Box<dyn Subject>, document: Node<'_>) -> (Box<dyn Subject>, Vec<String>) {
    let (mut made, mut report) = (empty(), fill::Report::default());
    fill::fill(made.record_mut(), document, &mut report);
    (made, report.into_mismatches().into_iter().map(|mismatch| mismatch.path).collect())
}

const fn case<R: Request + Default + Clone + PartialEq + Debug>(send: Option<Send>, sign: Option<Sign>) -> Case {
    Case { api: R::API, request: || Box::new(R::default()), response: || Box::new(R::Response::default()), send, sign }
}

/// Returns the case of an API that a server calls.
pub(crate) const fn call<R: CallRequest + Default + Clone + PartialEq + Debug>() -> Case {
    let send: Send = |client, request, protocol| {
        let request: &R = request.any().downcast_ref().unwrap();
        let response = client.call(request).protocol(protocol).send();
        response.map(|answer| Box::new(answer.into_inner()) as Box<dyn Subject>).map_err(|error| error.to_string())
    };
    case::<R>(Some(send), None)
}

/// Returns the case of an API whose request a browser opens.
pub(crate) const fn page<R: PageRequest + Default + Clone + PartialEq + Debug>() -> Case {
    let sign: Sign = |client, request| {
        let request: &R = request.any().downcast_ref().unwrap();
        client.page_execute(request).limit_policy(alipay::limits::LimitPolicy::Off).url().map_err(|error| error.to_string())
    };
    case::<R>(None, Some(sign))
}

/// Returns the case of an API whose request the platform's app receives.
pub(crate) const fn app<R: AppRequest + Default + Clone + PartialEq + Debug>() -> Case {
    let sign: Sign = |client, request| {
        let request: &R = request.any().downcast_ref().unwrap();
        client
            .sdk_execute(request)
            .limit_policy(alipay::limits::LimitPolicy::Off)
            .order_string()
            .map_err(|error| error.to_string())
    };
    case::<R>(None, Some(sign))
}
