//! `alipay.open.violation.violationevent.batchquery` · 违规记录列表查询
//!
//! List violation records.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/violation/violationevent/batchquery`.
//! Described in `spec/open_violation/violationevent.batchquery.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The response of `alipay.open.violation.violationevent.batchquery` (违规记录列表查询).
#[non_exhaustive]
pub struct ViolationeventBatchqueryResponse {
    /// Violation records found.
    ///
    /// 违规记录列表.
    pub violation_record_infos: Option<ViolationEvent>,
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

/// The values of the platform's type `ViolationEventTargetType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ViolationEventTargetType {
    /// `APPID`: Mini program id.
    Appid,
    /// `PUBLICID`: Life account id.
    Publicid,
}

record::enumeration!(ViolationEventTargetType, "APPID" Appid, "PUBLICID" Publicid);

/// The error codes of `alipay.open.violation.violationevent.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    ViolationeventBatchqueryErrorCode, "AUTHORITY_ILLEGAL" AuthorityIllegal,
    "ILLEGAL_PARAMS" IllegalParams, "SYSTEM_ERROR" SystemError
);

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

record::record!(
    ViolationeventBatchquery, VIOLATIONEVENT_BATCHQUERY, 0 begin_time None, 1 end_time
    None, 2 status None
);

record::record!(
    ViolationeventBatchqueryResponse, VIOLATIONEVENT_BATCHQUERY_RESPONSE, 0
    violation_record_infos None
);

record::record!(
    ViolationEvent, VIOLATION_EVENT, 0 can_appeal None, 1 can_rectify None, 2
    punish_action None, 3 status None, 4 target_id None, 5 target_name None, 6
    target_type None, 7 violation_record_id None, 8 violation_time None, 9 violation_type
    None
);

static VIOLATIONEVENT_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "ViolationeventBatchquery",
    file: "spec/open_violation/violationevent.batchquery.yaml",
    rows: &[
        schema::Row::Limited(
            "begin_time",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
        schema::Row::Limited(
            "end_time",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime))],
        ),
        schema::Row::Text("status"),
    ],
    rules: &[],
    lines: &[11, 14, 16, 19, 21],
};

static VIOLATIONEVENT_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "ViolationeventBatchqueryResponse",
    file: "spec/open_violation/violationevent.batchquery.yaml",
    rows: &[
        schema::Row::Plain(
            "violation_record_infos",
            schema::Kind::Record(&VIOLATION_EVENT),
        ),
    ],
    rules: &[],
    lines: &[],
};

static VIOLATION_EVENT: schema::RecordDef<'static> = schema::RecordDef {
    name: "ViolationEvent",
    file: "spec/open_violation/violationevent.batchquery.yaml",
    rows: &[
        schema::Row::Plain("can_appeal", schema::Kind::Boolean),
        schema::Row::Plain("can_rectify", schema::Kind::Boolean),
        schema::Row::Text("punish_action"),
        schema::Row::Text("status"),
        schema::Row::Text("target_id"),
        schema::Row::Text("target_name"),
        schema::Row::Text("target_type"),
        schema::Row::Text("violation_record_id"),
        schema::Row::Text("violation_time"),
        schema::Row::Text("violation_type"),
    ],
    rules: &[],
    lines: &[],
};
