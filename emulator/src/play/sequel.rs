//! The sequel of a successful call: a notification to its `notify_url`, a redirect to its `return_url`.

use alipay_codegen::ir;
use alipay_core::charset::Charset;
use alipay_core::schema::Protocol;
use alipay_core::sign::SignType;
use serde_json::{Map, Value};

use super::effects::{self, Effected};
use super::{World, example};
use crate::memory::ActError;
use crate::notification::Texts;

/// The data for a notification and a redirect.
pub(crate) struct Sequel {
    /// The API's name.
    pub(crate) method: String,
    pub(crate) charset: Charset,
    pub(crate) sign_type: SignType,
    pub(crate) notify_url: Option<String>,
    pub(crate) return_url: Option<String>,
    /// The fields of the response.
    pub(crate) response: Map<String, Value>,
    /// The fields of the notification, if an example has one. The notifications of objects in memory are sent by themselves.
    pub(crate) notification: Option<Texts>,
    /// The objects of the call.
    pub(crate) effected: Effected,
}

impl Sequel {
    /// Creates the sequel of this request and this response.
    pub(super) fn new(world: &World, api: &ir::Api, request: &Value, response: &Map<String, Value>) -> Self {
        Self {
            method: api.name.clone(),
            charset: Charset::Utf8,
            sign_type: SignType::default(),
            notify_url: None,
            return_url: None,
            response: response.clone(),
            notification: if world.remembers(api) { None } else { notification(api, request, response) },
            effected: Effected::default(),
        }
    }

    /// Lets the user approve the object of the call, if there is one, and updates the response. Returns the numbers of the notifications.
    ///
    /// # Errors
    /// Returns the reason for which the user cannot approve.
    pub(crate) fn approve(&mut self, world: &World) -> Result<Vec<u64>, ActError> {
        let Some(place) = self.effected.approval(world) else { return Ok(Vec::new()) };
        let notifications = effects::approve(world, place)?;
        if let Some(api) = world.described.api(&self.method) {
            self.response = effects::current_response(world, api, Protocol::Gateway, &self.effected);
        }
        Ok(notifications)
    }
}

/// Returns the example's notification with the values of this request and response.
fn notification(api: &ir::Api, request: &Value, response: &Map<String, Value>) -> Option<Texts> {
    let example = example::of(api, request).filter(|example| example.notification.is_some());
    let example = example.or_else(|| api.examples.iter().find(|example| example.notification.is_some()))?;
    let shown = example.request.as_ref().and_then(Value::as_object);
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let fields = example.notification.as_ref()?.as_object()?.iter();
    let reported = fields.filter_map(|(name, value)| {
        let same_text = || shown?.iter().find(|(_, shown)| *shown == value).and_then(|(name, _)| request.get(name));
        match (request.get(name), response.get(name)) {
            (Some(sent), _) | (None, Some(sent)) => Some((name.clone(), text(sent))),
            // The example's request has this field, but this request does not.
            (None, None) if shown.is_some_and(|shown| shown.contains_key(name)) => None,
            // For example, the paid sum equals the requested sum, but has another name.
            (None, None) => Some((name.clone(), text(same_text().unwrap_or(value)))),
        }
    });
    Some(reported.collect())
}
