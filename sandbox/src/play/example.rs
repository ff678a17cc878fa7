//! What a successful call is answered: the spec's example.

use alipay_codegen::ir;
use serde_json::{Map, Value};

/// The response of the example whose request is this one, else of the first example that succeeds, else nothing at all.
pub(super) fn response(api: &ir::Api, request: &Map<String, Value>) -> Map<String, Value> {
    let successes = || api.examples.iter().filter_map(|example| Some((example, example.response.as_ref()?.as_object()?)));
    let successes = || successes().filter(|(_, response)| !is_error(response));
    let same = successes().find(|(example, _)| example.request.as_ref().and_then(Value::as_object) == Some(request));
    let mut answer = same.or_else(|| successes().next()).map(|(_, response)| response.clone()).unwrap_or_default();
    // An order's number and amount come back as they were sent, not as in the example.
    for (name, value) in &mut answer {
        if let Some(sent) = request.get(name).filter(|sent| sent.is_string() && value.is_string()) {
            *value = sent.clone();
        }
    }
    answer
}

fn is_error(response: &Map<String, Value>) -> bool {
    response.get("code").and_then(Value::as_str).is_some_and(|code| code != "10000")
}
