//! Placement of everything that a caller sets: every value is sent on the protocol of the call, or the call is rejected before sending.
//!
//! Calls, raw calls, pages, orders, media and the requests of a batch all use [`place`]. If one parameter is set several times, the
//! call's setting overrides the request's field, and the field overrides the client's setting.

use serde_json::{Map, Value};

use super::envelope::{Envelope, is_blank, is_free};
use super::foreign_fields;
use super::target::{Payload, Target};
use crate::common::gateway::PARAMETERS;
use crate::error::ConfigError;
use crate::record::{Node, encode};
use crate::schema::{FieldDef, GatewayFields, Kind, Place, Protocol, Verb};

/// The form in which a request is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum CallKind {
    /// A separate call.
    Call,
    /// A URL or a form: a page, an order, media.
    Address,
    /// A part of a batch.
    Batch,
}

/// A call with its protocol, in which every value has a place.
pub(super) struct Placed<'a> {
    pub(super) protocol: Protocol,
    /// The common parameters, without empty ones.
    pub(super) envelope: Envelope,
    payload: Payload<'a>,
    /// The fields of a record that common parameters set, by index.
    texts: Vec<(usize, String)>,
    /// The members of a raw call, if they differ from the caller's.
    members: Option<Map<String, Value>>,
}

/// Assigns a place to everything that the call and its client set. `client` contains the common parameters that the call overrides.
pub(super) fn place<'a>(
    target: &Target<'a>,
    protocol: Protocol,
    kind: CallKind,
    client: &Envelope,
) -> Result<Placed<'a>, ConfigError> {
    let call = &target.options.envelope;
    client.check()?;
    call.check()?;
    let envelope = client.merged(call);
    let members = match target.payload {
        Payload::Json(members, _) | Payload::Table(members, _) => without_nulls(members),
        Payload::Record(..) | Payload::Text(_) => None,
    };
    let mut placed = Placed { protocol, envelope, payload: target.payload, texts: Vec::new(), members };
    match protocol {
        Protocol::Gateway => placed.on_gateway(target)?,
        Protocol::Rest => placed.on_rest(target)?,
    }
    placed.check_files(target, kind)?;
    placed.check_encryption(target)?;
    Ok(placed)
}

impl Placed<'_> {
    /// Returns the business parameters, including those that common parameters set.
    pub(super) fn payload(&self) -> Payload<'_> {
        match (self.payload, &self.members) {
            (Payload::Json(_, files), Some(members)) => Payload::Json(members, files),
            (Payload::Table(_, files), Some(members)) => Payload::Table(members, files),
            (Payload::Record(record, _), _) => Payload::Record(record, &self.texts),
            (payload, _) => payload,
        }
    }

    /// Places values on the gateway. A REST-only field is sent as the common parameter with its name.
    /// If business parameters are separate form parameters, no name may occur twice.
    fn on_gateway(&mut self, target: &Target<'_>) -> Result<(), ConfigError> {
        let call = &target.options.envelope;
        for field in foreign_fields::set(target, Protocol::Rest) {
            match field.text.filter(|_| is_free(&field.path) && is_common(&field.path)) {
                Some(text) if is_blank(text) => return Err(ConfigError::blank(&field.path)),
                Some(text) if !call.sets(&field.path) => self.envelope.set_gateway(field.path, text.to_owned()),
                Some(_) => {}
                None => return Err(ConfigError::OtherProtocol { field: field.path, protocol: Protocol::Rest }),
            }
        }
        let is_plain = target.api().gateway.is_some_and(|gateway| gateway.fields == GatewayFields::Plain);
        for name in self.envelope.names() {
            if is_plain && self.is_written(target, &name, |def| def.only != Some(Protocol::Rest)) {
                self.merge(target, &name);
            }
        }
        if is_plain { Ok(()) } else { self.check_names(target) }
    }

    /// Rejects a common parameter that belongs in a field of `biz_content`, because the platform would ignore it.
    fn check_names(&self, target: &Target<'_>) -> Result<(), ConfigError> {
        let is_field = |name: &str| match self.payload {
            Payload::Record(..) | Payload::Table(..) => {
                target.api().request.fields().any(|def| def.name == name && def.only != Some(Protocol::Rest))
            }
            Payload::Json(..) => self.is_written(target, name, |_| true),
            Payload::Text(_) => false,
        };
        let misplaced = self.envelope.gateway.iter().find(|(name, _)| !is_common(name) && is_field(name));
        misplaced.map_or(Ok(()), |(name, _)| {
            let reason = "it is a field of the request, which the gateway (V2) reads from `biz_content` and ignores as a common parameter; \
                          set the field of the request";
            Err(ConfigError::unused(name, reason))
        })
    }

    /// Places values on REST. A gateway-only common parameter sets the field with its name. No query parameter may occur twice.
    fn on_rest(&mut self, target: &Target<'_>) -> Result<(), ConfigError> {
        if let Some(field) = foreign_fields::set(target, Protocol::Gateway).into_iter().next() {
            return Err(ConfigError::OtherProtocol { field: field.path, protocol: Protocol::Gateway });
        }
        let in_query = target.api().rest.is_some_and(|rest| matches!(rest.method, Verb::Get | Verb::Delete));
        for (name, _) in self.envelope.gateway.clone() {
            if !self.has_field(target, &name) {
                return Err(ConfigError::GatewayOnly(name));
            }
            self.merge(target, &name);
        }
        for name in ["auth_token", "target_app_id"] {
            if (self.payload.follows_table() || in_query) && self.is_written(target, name, |def| def.place == Place::Query) {
                self.merge(target, name);
            }
        }
        Ok(())
    }

    /// Returns true if the described request has a text field with this name on REST, or the raw call has a member with it.
    fn has_field(&self, target: &Target<'_>, name: &str) -> bool {
        let takes =
            |def: &FieldDef<'_>| def.name == name && matches!(def.kind, Kind::Text) && def.only != Some(Protocol::Gateway);
        match self.payload {
            Payload::Record(..) | Payload::Table(..) => target.api().request.fields().any(|def| takes(&def)),
            Payload::Json(..) => self.is_written(target, name, |_| true),
            Payload::Text(_) => false,
        }
    }

    /// Returns true if the request itself contains this field, even as an empty string.
    fn is_written(&self, target: &Target<'_>, name: &str, counts: impl Fn(&FieldDef<'_>) -> bool) -> bool {
        !matches!(self.field(target, name, counts), Node::Absent)
    }

    /// Returns the request's own field with this name, if `counts` accepts its definition.
    fn field(&self, target: &Target<'_>, name: &str, counts: impl Fn(&FieldDef<'_>) -> bool) -> Node<'_> {
        let members = self.payload().members();
        match self.payload {
            Payload::Record(..) | Payload::Table(..) => {
                let mut fields = target.api().request.fields().enumerate();
                let position = fields.find(|(_, def)| def.name == name && counts(def));
                position.map_or(Node::Absent, |(index, _)| members.get(index, name))
            }
            Payload::Json(..) => members.get(0, name),
            Payload::Text(_) => Node::Absent,
        }
    }

    /// Merges a common parameter into the field with the same name.
    fn merge(&mut self, target: &Target<'_>, name: &str) {
        if target.options.envelope.sets(name) || self.field(target, name, |_| true).is_empty() {
            self.set_field(target, name);
        }
        self.envelope.take(name);
    }

    /// Sets the field to the common parameter with its name.
    fn set_field(&mut self, target: &Target<'_>, name: &str) {
        let Some(text) = self.envelope.get(name).map(ToOwned::to_owned) else { return };
        match self.payload {
            Payload::Record(..) => {
                let index = target.api().request.position(name);
                self.texts.extend(index.map(|index| (index, text)));
            }
            Payload::Json(members, _) | Payload::Table(members, _) => {
                self.members.get_or_insert_with(|| members.clone()).insert(name.to_owned(), text.into());
            }
            Payload::Text(_) => {}
        }
    }

    fn check_files(&self, target: &Target<'_>, kind: CallKind) -> Result<(), ConfigError> {
        let files = self.payload().files(self.protocol);
        let Some((name, _)) = files.first() else { return Ok(()) };
        let in_query = target.api().rest.is_some_and(|rest| matches!(rest.method, Verb::Get | Verb::Delete));
        match kind {
            CallKind::Address => Err(ConfigError::Files),
            CallKind::Batch => Err(ConfigError::unused(&**name, "a batch cannot carry files; upload them in a separate call")),
            CallKind::Call if self.protocol == Protocol::Rest && in_query => Err(ConfigError::unused(
                &**name,
                "GET and DELETE on REST (V3) cannot carry files; upload them with POST, PUT or PATCH",
            )),
            CallKind::Call => Ok(()),
        }
    }

    /// Rejects a call with encryption enabled whose parameters would be sent unencrypted. If only the client has a key, such parameters are
    /// sent unencrypted.
    fn check_encryption(&self, target: &Target<'_>) -> Result<(), ConfigError> {
        let is_plain = target.api().gateway.is_some_and(|gateway| gateway.fields == GatewayFields::Plain);
        let in_query = target.api().rest.is_some_and(|rest| matches!(rest.method, Verb::Get | Verb::Delete));
        let in_clear = match (self.protocol, self.payload()) {
            (_, Payload::Text(_)) => false,
            (Protocol::Gateway, _) => is_plain,
            (Protocol::Rest, Payload::Record(..) | Payload::Table(..)) => !encode::has_body(target.api().request),
            (Protocol::Rest, Payload::Json(members, files)) => in_query || (members.is_empty() && !files.is_empty()),
        };
        if target.options.encrypt == Some(true) && in_clear && !self.payload().members().is_empty() {
            let reason = "the platform does not accept the parameters of this call encrypted: they are sent in the URL, as separate \
                          parameters, or as files";
            return Err(ConfigError::unused("encrypt", reason));
        }
        Ok(())
    }
}

/// Returns true if the gateway has a common parameter with this name.
fn is_common(name: &str) -> bool {
    PARAMETERS.position(name).is_some()
}

/// Removes `null` members at any depth. Returns `None` if there are none. A `null` element of a list is kept, because its position counts.
fn without_nulls(members: &Map<String, Value>) -> Option<Map<String, Value>> {
    members.values().any(has_null).then(|| {
        let kept = members.iter().filter(|(_, value)| !value.is_null());
        kept.map(|(name, value)| (name.clone(), cleaned(value))).collect()
    })
}

fn has_null(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(items) => items.iter().any(|item| !item.is_null() && has_null(item)),
        Value::Object(members) => members.values().any(has_null),
        Value::Bool(_) | Value::Number(_) | Value::String(_) => false,
    }
}

fn cleaned(value: &Value) -> Value {
    match value {
        Value::Array(items) => items.iter().map(cleaned).collect(),
        Value::Object(members) => Value::Object(without_nulls(members).unwrap_or_else(|| members.clone())),
        other => other.clone(),
    }
}
