//! `alipay.open.search.baseorder.modify` · 搜索运营提报基础信息工单
//!
//! Submit a work order for a mini program's basic search information.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/search/baseorder/modify`. Described in
//! `spec/open_search/baseorder.modify.yaml`.

use crate::{record, schema};

/// A request of `alipay.open.search.baseorder.modify` (搜索运营提报基础信息工单).
///
/// Submit a work order for a mini program's basic search information.
///
/// ```
/// use alipay::open_search::BaseorderModify;
///
/// let request = BaseorderModify::new()
///     .biz_type("SEARCH_ORDER_CREATE");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/search/baseorder/modify`. Described in
/// `spec/open_search/baseorder.modify.yaml`.
/// Returns [`BaseorderModifyResponse`], or an error with a [`BaseorderModifyErrorCode`].
#[doc(alias = "alipay.open.search.baseorder.modify")]
#[doc(alias = "/v3/alipay/open/search/baseorder/modify")]
#[doc(alias = "搜索运营提报基础信息工单")]
#[doc(alias = "搜索")]
#[must_use]
#[non_exhaustive]
pub struct BaseorderModify {
    /// The work order.
    ///
    /// 基础工单提报入参.
    pub biz_data: Option<SearchBaseOrderCreateApiRequest>,
    /// Business type of the request, such as `SEARCH_ORDER_CREATE`.
    ///
    /// 业务类型. Example: `SEARCH_ORDER_CREATE`.
    pub biz_type: Option<String>,
    /// Kind of operation, such as `set`.
    ///
    /// 操作的具体类型. Example: `set`.
    pub opt_type: Option<String>,
}

impl BaseorderModify {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`biz_data`](Self::biz_data).
    #[inline]
    pub fn biz_data(mut self, biz_data: SearchBaseOrderCreateApiRequest) -> Self {
        self.biz_data = Some(biz_data);
        self
    }

    /// Sets [`biz_type`](Self::biz_type).
    #[inline]
    pub fn biz_type(mut self, biz_type: impl Into<String>) -> Self {
        self.biz_type = Some(biz_type.into());
        self
    }

    /// Sets [`opt_type`](Self::opt_type).
    #[inline]
    pub fn opt_type(mut self, opt_type: impl Into<String>) -> Self {
        self.opt_type = Some(opt_type.into());
        self
    }
}

/// The response of `alipay.open.search.baseorder.modify` (搜索运营提报基础信息工单).
#[non_exhaustive]
pub struct BaseorderModifyResponse {
    /// Work order id.
    ///
    /// 工单id. Example: `23343434********`.
    pub apply_id: Option<String>,
}

/// Basic search information of an application.
#[must_use]
#[non_exhaustive]
pub struct SearchBaseItems {
    /// Whether the app can be found by search.
    ///
    /// 搜索可见性. Example: `true`.
    pub can_search: Option<bool>,
    /// Keywords to submit.
    ///
    /// 提报关键词列表. Example: `["111","222","333"]`.
    pub key_words: Vec<String>,
}

impl SearchBaseItems {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`can_search`](Self::can_search).
    #[inline]
    pub fn can_search(mut self, can_search: bool) -> Self {
        self.can_search = Some(can_search);
        self
    }

    /// Sets [`key_words`](Self::key_words).
    #[inline]
    pub fn key_words(
        mut self,
        key_words: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.key_words = key_words.into_iter().map(Into::into).collect();
        self
    }
}

/// A work order for basic search information.
///
/// | Field | Limits |
/// |---|---|
/// | [`access_type`](Self::access_type) | one of its values |
/// | [`spec_code`](Self::spec_code) | one of its values |
#[must_use]
#[non_exhaustive]
pub struct SearchBaseOrderCreateApiRequest {
    /// Kind of application; only basic information can be submitted here.
    ///
    /// 搜索直达类型. Example: `BASE`.
    pub access_type: Option<record::Choice<SearchBaseOrderCreateApiRequestAccessType>>,
    /// Mini program id.
    ///
    /// 小程序Id. Example: `2021001105612404`.
    pub appid: Option<String>,
    /// Details of the basic information to submit.
    ///
    /// 基础信息申请单提报详情.
    pub base_items: Option<SearchBaseItems>,
    /// Description of the service.
    ///
    /// 服务描述. Example: `在线点餐`.
    pub descprise: Option<String>,
    /// Whether the order is kept as a draft.
    ///
    /// 是否为草稿态. Example: `true`.
    pub is_draft: Option<bool>,
    /// Application id; only when changing one or resubmitting a rejected one.
    ///
    /// 申请单id. Example: `AP20200212100002488`.
    pub order_id: Option<String>,
    /// Kind of app.
    ///
    /// 服务的类型. Example: `SP_MINI_APP`.
    pub spec_code: Option<record::Choice<SearchBaseOrderCreateApiRequestSpecCode>>,
}

impl SearchBaseOrderCreateApiRequest {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`access_type`](Self::access_type).
    #[inline]
    pub fn access_type(
        mut self,
        access_type: impl Into<record::Choice<SearchBaseOrderCreateApiRequestAccessType>>,
    ) -> Self {
        self.access_type = Some(access_type.into());
        self
    }

    /// Sets [`appid`](Self::appid).
    #[inline]
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }

    /// Sets [`base_items`](Self::base_items).
    #[inline]
    pub fn base_items(mut self, base_items: SearchBaseItems) -> Self {
        self.base_items = Some(base_items);
        self
    }

    /// Sets [`descprise`](Self::descprise).
    #[inline]
    pub fn descprise(mut self, descprise: impl Into<String>) -> Self {
        self.descprise = Some(descprise.into());
        self
    }

    /// Sets [`is_draft`](Self::is_draft).
    #[inline]
    pub fn is_draft(mut self, is_draft: bool) -> Self {
        self.is_draft = Some(is_draft);
        self
    }

    /// Sets [`order_id`](Self::order_id).
    #[inline]
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets [`spec_code`](Self::spec_code).
    #[inline]
    pub fn spec_code(
        mut self,
        spec_code: impl Into<record::Choice<SearchBaseOrderCreateApiRequestSpecCode>>,
    ) -> Self {
        self.spec_code = Some(spec_code.into());
        self
    }
}

/// The values of the platform's type `SearchBaseOrderCreateApiRequestAccessType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchBaseOrderCreateApiRequestAccessType {
    /// `BASE`: Basic information (基础信息).
    Base,
}

record::enumeration!(SearchBaseOrderCreateApiRequestAccessType, "BASE" Base);

/// The values of the platform's type `SearchBaseOrderCreateApiRequestSpecCode`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchBaseOrderCreateApiRequestSpecCode {
    /// `SP_MINI_APP`: Mini program.
    SpMiniApp,
    /// `SP_PUBLIC_APP`: Life account.
    SpPublicApp,
}

record::enumeration!(
    SearchBaseOrderCreateApiRequestSpecCode, "SP_MINI_APP" SpMiniApp, "SP_PUBLIC_APP"
    SpPublicApp
);

/// The error codes of `alipay.open.search.baseorder.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum BaseorderModifyErrorCode {
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_BUSY`: The system is busy.
    ///
    /// Wait and query the result before repeating. The same call may succeed later. The outcome is unknown: the call
    /// may have taken effect.
    SystemBusy,
    /// `NOT_ALLOWED_OPERATE`.
    NotAllowedOperate,
    /// `SEARCH_KEYWORD_CONFIG_ERROR`.
    SearchKeywordConfigError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    BaseorderModifyErrorCode, "BIZ_ERROR" BizError, "SYSTEM_ERROR" SystemError,
    "INVALID_PARAMETER" InvalidParameter, "SYSTEM_BUSY" SystemBusy, "NOT_ALLOWED_OPERATE"
    NotAllowedOperate, "SEARCH_KEYWORD_CONFIG_ERROR" SearchKeywordConfigError
);

impl record::CallRequest for BaseorderModify {}

impl record::Request for BaseorderModify {
    type Response = BaseorderModifyResponse;
    type ErrorCode = BaseorderModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.search.baseorder.modify",
        title: "搜索运营提报基础信息工单",
        file: "spec/open_search/baseorder.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/search/baseorder/modify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &BASEORDER_MODIFY,
        response: &BASEORDER_MODIFY_RESPONSE,
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
    BaseorderModify, BASEORDER_MODIFY, 0 biz_data None, 1 biz_type None, 2 opt_type None
);

record::record!(BaseorderModifyResponse, BASEORDER_MODIFY_RESPONSE, 0 apply_id None);

record::record!(
    SearchBaseItems, SEARCH_BASE_ITEMS, 0 can_search None, 1 key_words Vec::new()
);

record::record!(
    SearchBaseOrderCreateApiRequest, SEARCH_BASE_ORDER_CREATE_API_REQUEST, 0 access_type
    None, 1 appid None, 2 base_items None, 3 descprise None, 4 is_draft None, 5 order_id
    None, 6 spec_code None
);

static BASEORDER_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BaseorderModify",
    file: "spec/open_search/baseorder.modify.yaml",
    rows: &[
        schema::Row::Plain(
            "biz_data",
            schema::Kind::Record(&SEARCH_BASE_ORDER_CREATE_API_REQUEST),
        ),
        schema::Row::Text("biz_type"),
        schema::Row::Text("opt_type"),
    ],
    rules: &[],
    lines: &[11, 12, 17],
};

static BASEORDER_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BaseorderModifyResponse",
    file: "spec/open_search/baseorder.modify.yaml",
    rows: &[schema::Row::Text("apply_id")],
    rules: &[],
    lines: &[],
};

static SEARCH_BASE_ITEMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchBaseItems",
    file: "spec/open_search/baseorder.modify.yaml",
    rows: &[
        schema::Row::Plain("can_search", schema::Kind::Boolean),
        schema::Row::Plain(
            "key_words",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[26, 27],
};

static SEARCH_BASE_ORDER_CREATE_API_REQUEST: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchBaseOrderCreateApiRequest",
    file: "spec/open_search/baseorder.modify.yaml",
    rows: &[
        schema::Row::Limited(
            "access_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Values(&["BASE"]))],
        ),
        schema::Row::Text("appid"),
        schema::Row::Plain("base_items", schema::Kind::Record(&SEARCH_BASE_ITEMS)),
        schema::Row::Text("descprise"),
        schema::Row::Plain("is_draft", schema::Kind::Boolean),
        schema::Row::Text("order_id"),
        schema::Row::Limited(
            "spec_code",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["SP_MINI_APP", "SP_PUBLIC_APP"]),
                ),
            ],
        ),
    ],
    rules: &[],
    lines: &[32, 35, 39, 40, 41, 42, 43, 48, 51],
};
