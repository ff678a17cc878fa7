//! `alipay.open.search.subservicekeyword.querystatus` · 查询小程序服务关键词的审核工单的状态
//!
//! Query the review state of a service keyword work order.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/search/subservicekeyword/querystatus`.
//! Described in `spec/open_search/subservicekeyword.querystatus.yaml`.

use crate::{record, schema};

static SUBSERVICEKEYWORD_QUERYSTATUS: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubservicekeywordQuerystatus",
    file: "spec/open_search/subservicekeyword.querystatus.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("target_appid", 11)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("apply_no", 12)
        },
    ],
    rules: &[],
};

static SUBSERVICEKEYWORD_QUERYSTATUS_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubservicekeywordQuerystatusResponse",
    file: "spec/open_search/subservicekeyword.querystatus.yaml",
    fields: &[
        schema::FieldDef::new(
            "key_words",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::KEY_WORD_INFO),
                    limits: &[],
                },
            ),
            19,
        ),
    ],
    rules: &[],
};

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
        Self {
            target_appid: None,
            apply_no: None,
        }
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

impl record::Record for SubservicekeywordQuerystatus {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SUBSERVICEKEYWORD_QUERYSTATUS
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.target_appid),
            1 => Some(&self.apply_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.target_appid),
            1 => Some(&mut self.apply_no),
            _ => None,
        }
    }
}

impl Default for SubservicekeywordQuerystatus {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SubservicekeywordQuerystatus {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SubservicekeywordQuerystatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SubservicekeywordQuerystatus {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.open.search.subservicekeyword.querystatus` (查询小程序服务关键词的审核工单的状态).
#[non_exhaustive]
pub struct SubservicekeywordQuerystatusResponse {
    /// Review state of the keywords in the work order.
    ///
    /// 关键词工单审核状态返回值.
    pub key_words: Vec<super::types::KeyWordInfo>,
}

impl record::Record for SubservicekeywordQuerystatusResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SUBSERVICEKEYWORD_QUERYSTATUS_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.key_words),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.key_words),
            _ => None,
        }
    }
}

impl Default for SubservicekeywordQuerystatusResponse {
    #[inline]
    fn default() -> Self {
        Self { key_words: Vec::new() }
    }
}

impl Clone for SubservicekeywordQuerystatusResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SubservicekeywordQuerystatusResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SubservicekeywordQuerystatusResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.search.subservicekeyword.querystatus`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for SubservicekeywordQuerystatusErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("NO_PERMISSION", Self::NoPermission),
        ("APP_NOT_ONLINE", Self::AppNotOnline),
        ("MINI_APP_CAN_NOT_SEARCH", Self::MiniAppCanNotSearch),
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("OPERATE_TOO_FAST", Self::OperateTooFast),
        ("SYSTEM_BUSY", Self::SystemBusy),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for SubservicekeywordQuerystatusErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
