//! What a successful call is answered: the spec's example.

use alipay_codegen::ir;
use serde_json::{Map, Value};

/// The example that a request is answered with: the one whose request it is, else the first that succeeds.
pub(super) fn of<'a>(api: &'a ir::Api, request: &Value) -> Option<&'a ir::Example> {
    let successes = || api.examples.iter().filter(|example| succeeds(example));
    successes().find(|example| example.request.as_ref() == Some(request)).or_else(|| successes().next())
}

fn succeeds(example: &ir::Example) -> bool {
    example.response.as_ref().and_then(Value::as_object).is_some_and(|response| !is_error(response))
}

/// The response of the example whose request is this one, else of the first example that succeeds, else nothing at all.
pub(super) fn response(api: &ir::Api, request: &Value) -> Map<String, Value> {
    let example = of(api, request).and_then(|example| example.response.as_ref()?.as_object());
    let mut answer = example.cloned().unwrap_or_default();
    // An order's number and amount come back as they were sent, not as in the example.
    for (name, value) in &mut answer {
        if let Some(sent) = request.get(name).filter(|sent| sent.is_string() && value.is_string()) {
            *value = sent.clone();
        }
    }
    behind_the_first_page(api, request, &mut answer);
    answer
}

fn is_error(response: &Map<String, Value>) -> bool {
    response.get("code").and_then(Value::as_str).is_some_and(|code| code != "10000")
}

/// A list whose pages are asked for has one page: behind it nothing comes.
fn behind_the_first_page(api: &ir::Api, request: &Value, answer: &mut Map<String, Value>) {
    let Some(paging) = &api.paging else { return };
    let is_later = match &paging.step {
        ir::PageStep::Number { page, first, .. } => number(request.get(page)).is_some_and(|page| page > *first),
        ir::PageStep::Cursor { cursor, .. } => request.get(cursor).and_then(Value::as_str).is_some_and(|text| !text.is_empty()),
    };
    if is_later {
        answer.remove(&paging.items);
        if let ir::PageStep::Cursor { next, .. } = &paging.step {
            answer.remove(next);
        }
    }
}

fn number(value: Option<&Value>) -> Option<u64> {
    value.and_then(|value| value.as_u64().or_else(|| value.as_str()?.parse().ok()))
}
