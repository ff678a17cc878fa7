//! `alipay.open.violation.violationevent.batchquery` · 违规记录列表查询
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/violation/violationevent/batchquery`.
//! Described in `spec/open_violation/violationevent.batchquery.yaml`.

use crate::{record, schema};

static VIOLATIONEVENT_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ViolationeventBatchquery",
    file: "spec/open_violation/violationevent.batchquery.yaml",
    fields: &[
        schema::FieldDef::text("begin_time", 9),
        schema::FieldDef::text("end_time", 10),
        schema::FieldDef::text("status", 11),
    ],
    rules: &[],
};

static VIOLATIONEVENT_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ViolationeventBatchqueryResponse",
    file: "spec/open_violation/violationevent.batchquery.yaml",
    fields: &[
        schema::FieldDef::new(
            "violation_record_infos",
            schema::Kind::Record(&VIOLATION_EVENT),
            14,
        ),
    ],
    rules: &[],
};

static VIOLATION_EVENT: schema::RecordDef<'static> = schema::RecordDef {
    name: "ViolationEvent",
    file: "spec/open_violation/violationevent.batchquery.yaml",
    fields: &[
        schema::FieldDef::new("can_appeal", schema::Kind::Boolean, 19),
        schema::FieldDef::new("can_rectify", schema::Kind::Boolean, 20),
        schema::FieldDef::text("punish_action", 21),
        schema::FieldDef::text("status", 22),
        schema::FieldDef::text("target_id", 23),
        schema::FieldDef::text("target_name", 24),
        schema::FieldDef::text("target_type", 25),
        schema::FieldDef::text("violation_record_id", 26),
        schema::FieldDef::text("violation_time", 27),
        schema::FieldDef::text("violation_type", 28),
    ],
    rules: &[],
};

/// A request of `alipay.open.violation.violationevent.batchquery` (违规记录列表查询).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/violation/violationevent/batchquery`.
/// Described in `spec/open_violation/violationevent.batchquery.yaml`.
/// Answered by [`ViolationeventBatchqueryResponse`], or by an error with a [`ViolationeventBatchqueryErrorCode`].
#[doc(alias = "alipay.open.violation.violationevent.batchquery")]
#[doc(alias = "违规记录列表查询")]
#[must_use]
#[non_exhaustive]
pub struct ViolationeventBatchquery {
    /// On the wire `begin_time`, a text. Source: `spec/open_violation/violationevent.batchquery.yaml:9`.
    pub begin_time: Option<String>,
    /// On the wire `end_time`, a text. Source: `spec/open_violation/violationevent.batchquery.yaml:10`.
    pub end_time: Option<String>,
    /// On the wire `status`, a text. Source: `spec/open_violation/violationevent.batchquery.yaml:11`.
    pub status: Option<String>,
}

impl ViolationeventBatchquery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            begin_time: None,
            end_time: None,
            status: None,
        }
    }

    /// Sets [`begin_time`](Self::begin_time).
    #[inline]
    pub fn begin_time(mut self, begin_time: impl Into<String>) -> Self {
        self.begin_time = Some(begin_time.into());
        self
    }

    /// Sets [`end_time`](Self::end_time).
    #[inline]
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[inline]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }
}

impl record::Record for ViolationeventBatchquery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VIOLATIONEVENT_BATCHQUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.begin_time),
            1 => Some(&self.end_time),
            2 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.begin_time),
            1 => Some(&mut self.end_time),
            2 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for ViolationeventBatchquery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for ViolationeventBatchquery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ViolationeventBatchquery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ViolationeventBatchquery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for ViolationeventBatchquery {}

impl record::Request for ViolationeventBatchquery {
    type Response = ViolationeventBatchqueryResponse;
    type ErrorCode = ViolationeventBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.violation.violationevent.batchquery",
        title: "违规记录列表查询",
        file: "spec/open_violation/violationevent.batchquery.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/violation/violationevent/batchquery",
        }),
        idempotency: schema::Idempotency::Never,
        request: &VIOLATIONEVENT_BATCHQUERY,
        response: &VIOLATIONEVENT_BATCHQUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.violation.violationevent.batchquery` (违规记录列表查询).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct ViolationeventBatchqueryResponse {
    /// On the wire `violation_record_infos`, a record of the kind `ViolationEvent`. Source:
    /// `spec/open_violation/violationevent.batchquery.yaml:14`.
    pub violation_record_infos: Option<ViolationEvent>,
}

impl record::Record for ViolationeventBatchqueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VIOLATIONEVENT_BATCHQUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.violation_record_infos),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.violation_record_infos),
            _ => None,
        }
    }
}

impl Default for ViolationeventBatchqueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            violation_record_infos: None,
        }
    }
}

impl Clone for ViolationeventBatchqueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ViolationeventBatchqueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ViolationeventBatchqueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `ViolationEvent`.
///
/// Source: `spec/open_violation/violationevent.batchquery.yaml:17`.
#[non_exhaustive]
pub struct ViolationEvent {
    /// On the wire `can_appeal`, true or false. Source: `spec/open_violation/violationevent.batchquery.yaml:19`.
    pub can_appeal: Option<bool>,
    /// On the wire `can_rectify`, true or false. Source: `spec/open_violation/violationevent.batchquery.yaml:20`.
    pub can_rectify: Option<bool>,
    /// On the wire `punish_action`, a text. Source: `spec/open_violation/violationevent.batchquery.yaml:21`.
    pub punish_action: Option<String>,
    /// On the wire `status`, a text. Source: `spec/open_violation/violationevent.batchquery.yaml:22`.
    pub status: Option<String>,
    /// On the wire `target_id`, a text. Source: `spec/open_violation/violationevent.batchquery.yaml:23`.
    pub target_id: Option<String>,
    /// On the wire `target_name`, a text. Source: `spec/open_violation/violationevent.batchquery.yaml:24`.
    pub target_name: Option<String>,
    /// On the wire `target_type`, a text. Source: `spec/open_violation/violationevent.batchquery.yaml:25`.
    pub target_type: Option<String>,
    /// On the wire `violation_record_id`, a text. Source: `spec/open_violation/violationevent.batchquery.yaml:26`.
    pub violation_record_id: Option<String>,
    /// On the wire `violation_time`, a text. Source: `spec/open_violation/violationevent.batchquery.yaml:27`.
    pub violation_time: Option<String>,
    /// On the wire `violation_type`, a text. Source: `spec/open_violation/violationevent.batchquery.yaml:28`.
    pub violation_type: Option<String>,
}

impl record::Record for ViolationEvent {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &VIOLATION_EVENT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.can_appeal),
            1 => Some(&self.can_rectify),
            2 => Some(&self.punish_action),
            3 => Some(&self.status),
            4 => Some(&self.target_id),
            5 => Some(&self.target_name),
            6 => Some(&self.target_type),
            7 => Some(&self.violation_record_id),
            8 => Some(&self.violation_time),
            9 => Some(&self.violation_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.can_appeal),
            1 => Some(&mut self.can_rectify),
            2 => Some(&mut self.punish_action),
            3 => Some(&mut self.status),
            4 => Some(&mut self.target_id),
            5 => Some(&mut self.target_name),
            6 => Some(&mut self.target_type),
            7 => Some(&mut self.violation_record_id),
            8 => Some(&mut self.violation_time),
            9 => Some(&mut self.violation_type),
            _ => None,
        }
    }
}

impl Default for ViolationEvent {
    #[inline]
    fn default() -> Self {
        Self {
            can_appeal: None,
            can_rectify: None,
            punish_action: None,
            status: None,
            target_id: None,
            target_name: None,
            target_type: None,
            violation_record_id: None,
            violation_time: None,
            violation_type: None,
        }
    }
}

impl Clone for ViolationEvent {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for ViolationEvent {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for ViolationEvent {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.violation.violationevent.batchquery`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ViolationeventBatchqueryErrorCode {
    /// On the wire `AUTHORITY_ILLEGAL`. Source: `spec/open_violation/violationevent.batchquery.yaml:31`.
    AuthorityIllegal,
    /// On the wire `ILLEGAL_PARAMS`. Source: `spec/open_violation/violationevent.batchquery.yaml:32`.
    IllegalParams,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_violation/violationevent.batchquery.yaml:33`.
    SystemError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for ViolationeventBatchqueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("AUTHORITY_ILLEGAL", Self::AuthorityIllegal),
        ("ILLEGAL_PARAMS", Self::IllegalParams),
        ("SYSTEM_ERROR", Self::SystemError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for ViolationeventBatchqueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
