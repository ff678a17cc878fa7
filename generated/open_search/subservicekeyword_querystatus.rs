//! `alipay.open.search.subservicekeyword.querystatus` · 查询小程序服务关键词的审核工单的状态
//!
//! Query the review state of a service keyword work order.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/search/subservicekeyword/querystatus`.
//! Described in `spec/open_search/subservicekeyword.querystatus.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.search.subservicekeyword.querystatus` (查询小程序服务关键词的审核工单的状态).
///
/// Query the review state of a service keyword work order.
///
/// ```
/// use alipay::open_search::SubservicekeywordQuerystatus;
///
/// let request = SubservicekeywordQuerystatus::new()
///     .target_appid("2021001112626071");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/search/subservicekeyword/querystatus`.
/// Described in `spec/open_search/subservicekeyword.querystatus.yaml`.
/// Returns [`SubservicekeywordQuerystatusResponse`], or an error with a [`SubservicekeywordQuerystatusErrorCode`].
#[doc(alias = "alipay.open.search.subservicekeyword.querystatus")]
#[doc(alias = "/v3/alipay/open/search/subservicekeyword/querystatus")]
#[doc(alias = "查询小程序服务关键词的审核工单的状态")]
#[doc(alias = "小程序")]
#[must_use]
#[non_exhaustive]
pub struct SubservicekeywordQuerystatus {
    /// Mini program id.
    ///
    /// 小程序id. Example: `2021001112626071`.
    pub target_appid: Option<String>,
    /// Work order id returned when the keywords were submitted.
    ///
    /// 审核工单id. Example: `20220519000000108026`.
    pub apply_no: Option<String>,
}

impl SubservicekeywordQuerystatus {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`target_appid`](Self::target_appid).
    #[inline]
    pub fn target_appid(mut self, target_appid: impl Into<String>) -> Self {
        self.target_appid = Some(target_appid.into());
        self
    }

    /// Sets [`apply_no`](Self::apply_no).
    #[inline]
    pub fn apply_no(mut self, apply_no: impl Into<String>) -> Self {
        self.apply_no = Some(apply_no.into());
        self
    }
}

/// The response of `alipay.open.search.subservicekeyword.querystatus` (查询小程序服务关键词的审核工单的状态).
#[non_exhaustive]
pub struct SubservicekeywordQuerystatusResponse {
    /// Review state of the keywords in the work order.
    ///
    /// 关键词工单审核状态返回值.
    pub key_words: Vec<super::types::KeyWordInfo>,
}

/// The error codes of `alipay.open.search.subservicekeyword.querystatus`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum SubservicekeywordQuerystatusErrorCode {
    /// `NO_PERMISSION`: The caller has no permission.
    ///
    /// Check that the caller has the right to the interface.
    NoPermission,
    /// `APP_NOT_ONLINE`: The app is not online.
    ///
    /// Put the app online first.
    AppNotOnline,
    /// `MINI_APP_CAN_NOT_SEARCH`: The mini program cannot be searched.
    MiniAppCanNotSearch,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `OPERATE_TOO_FAST`: The operations follow each other too fast.
    ///
    /// Wait, then call again. The same call may succeed later.
    OperateTooFast,
    /// `SYSTEM_BUSY`: The system is busy.
    ///
    /// Wait and query the result before repeating. The same call may succeed later. The outcome is unknown: the call
    /// may have taken effect.
    SystemBusy,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    SubservicekeywordQuerystatusErrorCode, "NO_PERMISSION" NoPermission, "APP_NOT_ONLINE"
    AppNotOnline, "MINI_APP_CAN_NOT_SEARCH" MiniAppCanNotSearch, "SYSTEM_ERROR"
    SystemError, "INVALID_PARAMETER" InvalidParameter, "OPERATE_TOO_FAST" OperateTooFast,
    "SYSTEM_BUSY" SystemBusy
);

impl record::CallRequest for SubservicekeywordQuerystatus {}

impl record::Request for SubservicekeywordQuerystatus {
    type Response = SubservicekeywordQuerystatusResponse;
    type ErrorCode = SubservicekeywordQuerystatusErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.search.subservicekeyword.querystatus",
        title: "查询小程序服务关键词的审核工单的状态",
        file: "spec/open_search/subservicekeyword.querystatus.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/search/subservicekeyword/querystatus",
        }),
        idempotency: schema::Idempotency::Never,
        request: &SUBSERVICEKEYWORD_QUERYSTATUS,
        response: &SUBSERVICEKEYWORD_QUERYSTATUS_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    SubservicekeywordQuerystatus, SUBSERVICEKEYWORD_QUERYSTATUS, 0 target_appid None, 1
    apply_no None
);

record::record!(
    SubservicekeywordQuerystatusResponse, SUBSERVICEKEYWORD_QUERYSTATUS_RESPONSE, 0
    key_words Vec::new()
);

static SUBSERVICEKEYWORD_QUERYSTATUS: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubservicekeywordQuerystatus",
    file: "spec/open_search/subservicekeyword.querystatus.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "target_appid",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "apply_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[11, 12],
};

static SUBSERVICEKEYWORD_QUERYSTATUS_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubservicekeywordQuerystatusResponse",
    file: "spec/open_search/subservicekeyword.querystatus.yaml",
    rows: &[
        schema::Row::Plain(
            "key_words",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::KEY_WORD_INFO),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};
