//! `alipay.open.search.baseorder.modify` · 搜索运营提报基础信息工单
//!
//! Submit a work order for a mini program's basic search information.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/search/baseorder/modify`. Described in
//! `spec/open_search/baseorder.modify.yaml`.

use crate::{record, schema};

static BASEORDER_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BaseorderModify",
    file: "spec/open_search/baseorder.modify.yaml",
    fields: &[
        schema::FieldDef::new(
            "biz_data",
            schema::Kind::Record(&SEARCH_BASE_ORDER_CREATE_API_REQUEST),
            11,
        ),
        schema::FieldDef::text("biz_type", 12),
        schema::FieldDef::text("opt_type", 17),
    ],
    rules: &[],
};

static BASEORDER_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BaseorderModifyResponse",
    file: "spec/open_search/baseorder.modify.yaml",
    fields: &[schema::FieldDef::text("apply_id", 20)],
    rules: &[],
};

static SEARCH_BASE_ITEMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchBaseItems",
    file: "spec/open_search/baseorder.modify.yaml",
    fields: &[
        schema::FieldDef::new("can_search", schema::Kind::Boolean, 26),
        schema::FieldDef::new(
            "key_words",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            27,
        ),
    ],
    rules: &[],
};

static SEARCH_BASE_ORDER_CREATE_API_REQUEST: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchBaseOrderCreateApiRequest",
    file: "spec/open_search/baseorder.modify.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["BASE"]), 35)],
            ..schema::FieldDef::text("access_type", 32)
        },
        schema::FieldDef::text("appid", 39),
        schema::FieldDef::new(
            "base_items",
            schema::Kind::Record(&SEARCH_BASE_ITEMS),
            40,
        ),
        schema::FieldDef::text("descprise", 41),
        schema::FieldDef::new("is_draft", schema::Kind::Boolean, 42),
        schema::FieldDef::text("order_id", 43),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["SP_MINI_APP", "SP_PUBLIC_APP"]),
                    51,
                ),
            ],
            ..schema::FieldDef::text("spec_code", 48)
        },
    ],
    rules: &[],
};

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
        Self {
            biz_data: None,
            biz_type: None,
            opt_type: None,
        }
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

impl record::Record for BaseorderModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BASEORDER_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.biz_data),
            1 => Some(&self.biz_type),
            2 => Some(&self.opt_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.biz_data),
            1 => Some(&mut self.biz_type),
            2 => Some(&mut self.opt_type),
            _ => None,
        }
    }
}

impl Default for BaseorderModify {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for BaseorderModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BaseorderModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BaseorderModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.open.search.baseorder.modify` (搜索运营提报基础信息工单).
#[non_exhaustive]
pub struct BaseorderModifyResponse {
    /// Work order id.
    ///
    /// 工单id. Example: `23343434********`.
    pub apply_id: Option<String>,
}

impl record::Record for BaseorderModifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BASEORDER_MODIFY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.apply_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.apply_id),
            _ => None,
        }
    }
}

impl Default for BaseorderModifyResponse {
    #[inline]
    fn default() -> Self {
        Self { apply_id: None }
    }
}

impl Clone for BaseorderModifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BaseorderModifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BaseorderModifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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
        Self {
            can_search: None,
            key_words: Vec::new(),
        }
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

impl record::Record for SearchBaseItems {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SEARCH_BASE_ITEMS
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.can_search),
            1 => Some(&self.key_words),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.can_search),
            1 => Some(&mut self.key_words),
            _ => None,
        }
    }
}

impl Default for SearchBaseItems {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SearchBaseItems {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SearchBaseItems {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SearchBaseItems {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
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
        Self {
            access_type: None,
            appid: None,
            base_items: None,
            descprise: None,
            is_draft: None,
            order_id: None,
            spec_code: None,
        }
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

impl record::Record for SearchBaseOrderCreateApiRequest {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &SEARCH_BASE_ORDER_CREATE_API_REQUEST
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.access_type),
            1 => Some(&self.appid),
            2 => Some(&self.base_items),
            3 => Some(&self.descprise),
            4 => Some(&self.is_draft),
            5 => Some(&self.order_id),
            6 => Some(&self.spec_code),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.access_type),
            1 => Some(&mut self.appid),
            2 => Some(&mut self.base_items),
            3 => Some(&mut self.descprise),
            4 => Some(&mut self.is_draft),
            5 => Some(&mut self.order_id),
            6 => Some(&mut self.spec_code),
            _ => None,
        }
    }
}

impl Default for SearchBaseOrderCreateApiRequest {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for SearchBaseOrderCreateApiRequest {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for SearchBaseOrderCreateApiRequest {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for SearchBaseOrderCreateApiRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `SearchBaseOrderCreateApiRequestAccessType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SearchBaseOrderCreateApiRequestAccessType {
    /// `BASE`: Basic information (基础信息).
    Base,
}

impl record::Enumeration for SearchBaseOrderCreateApiRequestAccessType {
    const VALUES: &'static [(&'static str, Self)] = &[("BASE", Self::Base)];
}

impl std::fmt::Debug for SearchBaseOrderCreateApiRequestAccessType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `SearchBaseOrderCreateApiRequestSpecCode`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SearchBaseOrderCreateApiRequestSpecCode {
    /// `SP_MINI_APP`: Mini program.
    SpMiniApp,
    /// `SP_PUBLIC_APP`: Life account.
    SpPublicApp,
}

impl record::Enumeration for SearchBaseOrderCreateApiRequestSpecCode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("SP_MINI_APP", Self::SpMiniApp),
        ("SP_PUBLIC_APP", Self::SpPublicApp),
    ];
}

impl std::fmt::Debug for SearchBaseOrderCreateApiRequestSpecCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.open.search.baseorder.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for BaseorderModifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("BIZ_ERROR", Self::BizError),
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_BUSY", Self::SystemBusy),
        ("NOT_ALLOWED_OPERATE", Self::NotAllowedOperate),
        ("SEARCH_KEYWORD_CONFIG_ERROR", Self::SearchKeywordConfigError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for BaseorderModifyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
