//! `alipay.open.violation.violationevent.batchquery` · 违规记录列表查询
//!
//! List violation records.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/violation/violationevent/batchquery`.
//! Described in `spec/open_violation/violationevent.batchquery.yaml`.

use crate::{record, schema};

static VIOLATIONEVENT_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ViolationeventBatchquery",
    file: "spec/open_violation/violationevent.batchquery.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Format(schema::Format::DateTime),
                    14,
                ),
            ],
            ..schema::FieldDef::text("begin_time", 11)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Format(schema::Format::DateTime),
                    19,
                ),
            ],
            ..schema::FieldDef::text("end_time", 16)
        },
        schema::FieldDef::text("status", 21),
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
            28,
        ),
    ],
    rules: &[],
};

static VIOLATION_EVENT: schema::RecordDef<'static> = schema::RecordDef {
    name: "ViolationEvent",
    file: "spec/open_violation/violationevent.batchquery.yaml",
    fields: &[
        schema::FieldDef::new("can_appeal", schema::Kind::Boolean, 34),
        schema::FieldDef::new("can_rectify", schema::Kind::Boolean, 35),
        schema::FieldDef::text("punish_action", 36),
        schema::FieldDef::text("status", 41),
        schema::FieldDef::text("target_id", 46),
        schema::FieldDef::text("target_name", 47),
        schema::FieldDef::text("target_type", 48),
        schema::FieldDef::text("violation_record_id", 56),
        schema::FieldDef::text("violation_time", 60),
        schema::FieldDef::text("violation_type", 65),
    ],
    rules: &[],
};

/// A request of `alipay.open.violation.violationevent.batchquery` (违规记录列表查询).
///
/// List violation records.
///
/// ```
/// use alipay::open_violation::ViolationeventBatchquery;
///
/// let request = ViolationeventBatchquery::new()
///     .begin_time("2020-01-01 00:00:01");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`begin_time`](Self::begin_time) | a time |
/// | [`end_time`](Self::end_time) | a time |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/violation/violationevent/batchquery`.
/// Described in `spec/open_violation/violationevent.batchquery.yaml`.
/// Returns [`ViolationeventBatchqueryResponse`], or an error with a [`ViolationeventBatchqueryErrorCode`].
#[doc(alias = "alipay.open.violation.violationevent.batchquery")]
#[doc(alias = "/v3/alipay/open/violation/violationevent/batchquery")]
#[doc(alias = "违规记录列表查询")]
#[must_use]
#[non_exhaustive]
pub struct ViolationeventBatchquery {
    /// Start of the period; default 30 days ago; the period spans at most a year.
    ///
    /// 查询开始时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2020-01-01 00:00:01`.
    pub begin_time: Option<record::DateTime>,
    /// End of the period; default now; the period spans at most a year.
    ///
    /// 查询结束时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2020-01-01 00:00:01`.
    pub end_time: Option<record::DateTime>,
    /// Status of the violation cases, such as `PUNISH_DONE`.
    ///
    /// 违规工单状态. Example: `PUNISH_DONE`.
    pub status: Option<String>,
}

impl ViolationeventBatchquery {
    /// Creates an empty value. The client checks required fields before it sends the request.
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
    pub fn begin_time(mut self, begin_time: impl Into<record::DateTime>) -> Self {
        self.begin_time = Some(begin_time.into());
        self
    }

    /// Sets [`end_time`](Self::end_time).
    #[inline]
    pub fn end_time(mut self, end_time: impl Into<record::DateTime>) -> Self {
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
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "ILLEGAL_PARAMS",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.open.violation.violationevent.batchquery` (违规记录列表查询).
#[non_exhaustive]
pub struct ViolationeventBatchqueryResponse {
    /// Violation records found.
    ///
    /// 违规记录列表.
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

/// A violation record.
#[non_exhaustive]
pub struct ViolationEvent {
    /// Whether the merchant may appeal.
    ///
    /// Example: `true`.
    pub can_appeal: Option<bool>,
    /// Whether the merchant may rectify.
    ///
    /// Example: `true`.
    pub can_rectify: Option<bool>,
    /// Penalties, each with its period of validity.
    ///
    /// 处罚动作及有效期. Example:
    /// `[ "警告_2020-02-14 14:23:12-2020-03-14 14:23:12","小程序应用下架_2020-02-14 14:23:12-2020-03-14 14:23:12"]`.
    pub punish_action: Option<String>,
    /// Status of the violation case, such as `PUNISH_DONE`.
    ///
    /// 违规工单状态. Example: `PUNISH_DONE`.
    pub status: Option<String>,
    /// Id of the offending object.
    ///
    /// 违规对象ID. Example: `2022000000000011`.
    pub target_id: Option<String>,
    /// Name of the offending object.
    ///
    /// 违规对象名称. Example: `xxx测试小程序`.
    pub target_name: Option<String>,
    /// Kind of offending object.
    ///
    /// 违规对象类型. Example: `APPID`.
    pub target_type: Option<record::Choice<ViolationEventTargetType>>,
    /// Alipay's unique id of the violation record.
    ///
    /// Example: `20220524001020000000000001`.
    pub violation_record_id: Option<String>,
    /// When the violation happened.
    ///
    /// 违规时间; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2020-01-01 00:00:01`.
    pub violation_time: Option<record::DateTime>,
    /// Type of violation under the platform's rules.
    ///
    /// Example: `数据和系统安全/敏感参数泄露风险`.
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

/// The values of the platform's type `ViolationEventTargetType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ViolationEventTargetType {
    /// `APPID`: Mini program id.
    Appid,
    /// `PUBLICID`: Life account id.
    Publicid,
}

impl record::Enumeration for ViolationEventTargetType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("APPID", Self::Appid),
        ("PUBLICID", Self::Publicid),
    ];
}

impl std::fmt::Debug for ViolationEventTargetType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.violation.violationevent.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ViolationeventBatchqueryErrorCode {
    /// `AUTHORITY_ILLEGAL`: The caller's authority is not valid.
    AuthorityIllegal,
    /// `ILLEGAL_PARAMS`: The parameters are not valid.
    ///
    /// Check the parameters, then call again.
    IllegalParams,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
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
