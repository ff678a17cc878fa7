//! `alipay.open.search.subservicekeyword.batchquery` · 服务关键词批量查询接口
//!
//! List the service keywords of a mini program.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/search/subservicekeyword/batchquery`.
//! Described in `spec/open_search/subservicekeyword.batchquery.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.search.subservicekeyword.batchquery` (服务关键词批量查询接口).
///
/// List the service keywords of a mini program.
///
/// ```
/// use alipay::open_search::SubservicekeywordBatchquery;
///
/// let request = SubservicekeywordBatchquery::new()
///     .target_appid("2021001112626071");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/open/search/subservicekeyword/batchquery`.
/// Described in `spec/open_search/subservicekeyword.batchquery.yaml`.
/// Returns [`SubservicekeywordBatchqueryResponse`], or an error with a [`SubservicekeywordBatchqueryErrorCode`].
#[doc(alias = "alipay.open.search.subservicekeyword.batchquery")]
#[doc(alias = "/v3/alipay/open/search/subservicekeyword/batchquery")]
#[doc(alias = "服务关键词批量查询接口")]
#[must_use]
#[non_exhaustive]
pub struct SubservicekeywordBatchquery {
    /// Mini program id.
    ///
    /// 小程序id. Example: `2021001112626071`.
    pub target_appid: Option<String>,
    /// Review state to filter by, such as `ONLINE`; absent means all.
    ///
    /// 审核状态. Example: `ONLINE`.
    pub status: Option<String>,
    /// Page number.
    ///
    /// Example: `1`.
    pub page_number: Option<i64>,
    /// Entries per page.
    ///
    /// 每页大小. Example: `10`.
    pub page_size: Option<i64>,
}

impl SubservicekeywordBatchquery {
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

    /// Sets [`status`](Self::status).
    #[inline]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets [`page_number`](Self::page_number).
    #[inline]
    pub fn page_number(mut self, page_number: i64) -> Self {
        self.page_number = Some(page_number);
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

/// The response of `alipay.open.search.subservicekeyword.batchquery` (服务关键词批量查询接口).
#[non_exhaustive]
pub struct SubservicekeywordBatchqueryResponse {
    /// Page number.
    ///
    /// 第几页. Example: `1`.
    pub page_number: Option<i64>,
    /// Entries per page.
    ///
    /// Example: `2`.
    pub page_size: Option<i64>,
    /// Keywords by service.
    ///
    /// 关键词明细.
    pub subservice_keyword_info: Vec<SubServiceKeyWordInfo>,
    /// Number of employees.
    ///
    /// 总条数. Example: `12`.
    pub total_count: Option<i64>,
    /// Total number of pages.
    ///
    /// 总页数. Example: `6`.
    pub total_page_count: Option<i64>,
}

/// A service and its keywords.
#[non_exhaustive]
pub struct SubServiceKeyWordInfo {
    /// Name of the mini program.
    ///
    /// 小程序名称. Example: `示例小程序`.
    pub app_name: Option<String>,
    /// Keywords of the service.
    pub keyword_info: Vec<super::types::KeyWordInfo>,
    /// Mini program to promote.
    ///
    /// 小程序ID. Example: `2021002172648359`.
    pub mini_app_id: Option<String>,
    /// Sub-service code.
    ///
    /// 子服务code. Example: `2022051021000880652471`.
    pub sub_service_code: Option<String>,
    /// Short description of the sub-service.
    ///
    /// 子服务简单描述. Example: `这是个服务`.
    pub sub_service_desc: Option<String>,
    /// Name of the sub-service.
    ///
    /// 子服务名. Example: `这是服务名字`.
    pub sub_service_name: Option<String>,
    /// State of the sub-service.
    ///
    /// 子服务状态. Example: `INVALID`.
    pub sub_service_status: Option<
        record::Choice<SubServiceKeyWordInfoSubServiceStatus>,
    >,
}

/// The values of the platform's type `SubServiceKeyWordInfoSubServiceStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SubServiceKeyWordInfoSubServiceStatus {
    /// `INITIAL`: Initialized.
    Initial,
    /// `VALID`: In effect (已生效).
    Valid,
    /// `INVALID`: No longer in effect (已失效).
    Invalid,
}

record::enumeration!(
    SubServiceKeyWordInfoSubServiceStatus, "INITIAL" Initial, "VALID" Valid, "INVALID"
    Invalid
);

/// The error codes of `alipay.open.search.subservicekeyword.batchquery`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum SubservicekeywordBatchqueryErrorCode {
    /// `UN_SUPPORT_SEARCH_BOX_STATUS`.
    UnSupportSearchBoxStatus,
    /// `NO_PERMISSION`: The caller has no permission.
    ///
    /// Check that the caller has the right to the interface.
    NoPermission,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `SYSTEM_BUSY`: The system is busy.
    ///
    /// Wait and query the result before repeating. The same call may succeed later. The outcome is unknown: the call
    /// may have taken effect.
    SystemBusy,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    SubservicekeywordBatchqueryErrorCode, "UN_SUPPORT_SEARCH_BOX_STATUS"
    UnSupportSearchBoxStatus, "NO_PERMISSION" NoPermission, "INVALID_PARAMETER"
    InvalidParameter, "SYSTEM_ERROR" SystemError, "SYSTEM_BUSY" SystemBusy
);

impl record::CallRequest for SubservicekeywordBatchquery {}

impl record::Request for SubservicekeywordBatchquery {
    type Response = SubservicekeywordBatchqueryResponse;
    type ErrorCode = SubservicekeywordBatchqueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.search.subservicekeyword.batchquery",
        title: "服务关键词批量查询接口",
        file: "spec/open_search/subservicekeyword.batchquery.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/open/search/subservicekeyword/batchquery",
        }),
        idempotency: schema::Idempotency::Always,
        request: &SUBSERVICEKEYWORD_BATCHQUERY,
        response: &SUBSERVICEKEYWORD_BATCHQUERY_RESPONSE,
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
    SubservicekeywordBatchquery, SUBSERVICEKEYWORD_BATCHQUERY, 0 target_appid None, 1
    status None, 2 page_number None, 3 page_size None
);

record::record!(
    SubservicekeywordBatchqueryResponse, SUBSERVICEKEYWORD_BATCHQUERY_RESPONSE, 0
    page_number None, 1 page_size None, 2 subservice_keyword_info Vec::new(), 3
    total_count None, 4 total_page_count None
);

record::record!(
    SubServiceKeyWordInfo, SUB_SERVICE_KEY_WORD_INFO, 0 app_name None, 1 keyword_info
    Vec::new(), 2 mini_app_id None, 3 sub_service_code None, 4 sub_service_desc None, 5
    sub_service_name None, 6 sub_service_status None
);

static SUBSERVICEKEYWORD_BATCHQUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubservicekeywordBatchquery",
    file: "spec/open_search/subservicekeyword.batchquery.yaml",
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
                name: "status",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "page_number",
                kind: schema::Kind::Integer,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "page_size",
                kind: schema::Kind::Integer,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 13, 18, 19],
};

static SUBSERVICEKEYWORD_BATCHQUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubservicekeywordBatchqueryResponse",
    file: "spec/open_search/subservicekeyword.batchquery.yaml",
    rows: &[
        schema::Row::Plain("page_number", schema::Kind::Integer),
        schema::Row::Plain("page_size", schema::Kind::Integer),
        schema::Row::Plain(
            "subservice_keyword_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&SUB_SERVICE_KEY_WORD_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("total_count", schema::Kind::Integer),
        schema::Row::Plain("total_page_count", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[],
};

static SUB_SERVICE_KEY_WORD_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "SubServiceKeyWordInfo",
    file: "spec/open_search/subservicekeyword.batchquery.yaml",
    rows: &[
        schema::Row::Text("app_name"),
        schema::Row::Plain(
            "keyword_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::KEY_WORD_INFO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("mini_app_id"),
        schema::Row::Text("sub_service_code"),
        schema::Row::Text("sub_service_desc"),
        schema::Row::Text("sub_service_name"),
        schema::Row::Text("sub_service_status"),
    ],
    rules: &[],
    lines: &[],
};
