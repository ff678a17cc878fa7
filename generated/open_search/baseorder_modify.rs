//! `alipay.open.search.baseorder.modify` · 搜索运营提报基础信息工单
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
            9,
        ),
        schema::FieldDef::text("biz_type", 10),
        schema::FieldDef::text("opt_type", 11),
    ],
    rules: &[],
};

static BASEORDER_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BaseorderModifyResponse",
    file: "spec/open_search/baseorder.modify.yaml",
    fields: &[schema::FieldDef::text("apply_id", 14)],
    rules: &[],
};

static SEARCH_BASE_ITEMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchBaseItems",
    file: "spec/open_search/baseorder.modify.yaml",
    fields: &[
        schema::FieldDef::new("can_search", schema::Kind::Boolean, 19),
        schema::FieldDef::new(
            "key_words",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            20,
        ),
    ],
    rules: &[],
};

static SEARCH_BASE_ORDER_CREATE_API_REQUEST: schema::RecordDef<'static> = schema::RecordDef {
    name: "SearchBaseOrderCreateApiRequest",
    file: "spec/open_search/baseorder.modify.yaml",
    fields: &[
        schema::FieldDef::text("access_type", 24),
        schema::FieldDef::text("appid", 25),
        schema::FieldDef::new(
            "base_items",
            schema::Kind::Record(&SEARCH_BASE_ITEMS),
            26,
        ),
        schema::FieldDef::text("descprise", 27),
        schema::FieldDef::new("is_draft", schema::Kind::Boolean, 28),
        schema::FieldDef::text("order_id", 29),
        schema::FieldDef::text("spec_code", 30),
    ],
    rules: &[],
};

/// A request of `alipay.open.search.baseorder.modify` (搜索运营提报基础信息工单).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/search/baseorder/modify`. Described in
/// `spec/open_search/baseorder.modify.yaml`.
/// Answered by [`BaseorderModifyResponse`], or by an error with a [`BaseorderModifyErrorCode`].
#[doc(alias = "alipay.open.search.baseorder.modify")]
#[doc(alias = "搜索运营提报基础信息工单")]
#[must_use]
#[non_exhaustive]
pub struct BaseorderModify {
    /// On the wire `biz_data`, a record of the kind `SearchBaseOrderCreateApiRequest`. Source:
    /// `spec/open_search/baseorder.modify.yaml:9`.
    pub biz_data: Option<SearchBaseOrderCreateApiRequest>,
    /// On the wire `biz_type`, a text. Source: `spec/open_search/baseorder.modify.yaml:10`.
    pub biz_type: Option<String>,
    /// On the wire `opt_type`, a text. Source: `spec/open_search/baseorder.modify.yaml:11`.
    pub opt_type: Option<String>,
}

impl BaseorderModify {
    /// With no field set; what is required is checked before the request is sent.
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.search.baseorder.modify` (搜索运营提报基础信息工单).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct BaseorderModifyResponse {
    /// On the wire `apply_id`, a text. Source: `spec/open_search/baseorder.modify.yaml:14`.
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

/// The platform's type `SearchBaseItems`.
///
/// Source: `spec/open_search/baseorder.modify.yaml:17`.
#[must_use]
#[non_exhaustive]
pub struct SearchBaseItems {
    /// On the wire `can_search`, true or false. Source: `spec/open_search/baseorder.modify.yaml:19`.
    pub can_search: Option<bool>,
    /// On the wire `key_words`, a list; each element is a text. Source: `spec/open_search/baseorder.modify.yaml:20`.
    pub key_words: Vec<String>,
}

impl SearchBaseItems {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `SearchBaseOrderCreateApiRequest`.
///
/// Source: `spec/open_search/baseorder.modify.yaml:22`.
#[must_use]
#[non_exhaustive]
pub struct SearchBaseOrderCreateApiRequest {
    /// On the wire `access_type`, a text. Source: `spec/open_search/baseorder.modify.yaml:24`.
    pub access_type: Option<String>,
    /// On the wire `appid`, a text. Source: `spec/open_search/baseorder.modify.yaml:25`.
    pub appid: Option<String>,
    /// On the wire `base_items`, a record of the kind `SearchBaseItems`. Source:
    /// `spec/open_search/baseorder.modify.yaml:26`.
    pub base_items: Option<SearchBaseItems>,
    /// On the wire `descprise`, a text. Source: `spec/open_search/baseorder.modify.yaml:27`.
    pub descprise: Option<String>,
    /// On the wire `is_draft`, true or false. Source: `spec/open_search/baseorder.modify.yaml:28`.
    pub is_draft: Option<bool>,
    /// On the wire `order_id`, a text. Source: `spec/open_search/baseorder.modify.yaml:29`.
    pub order_id: Option<String>,
    /// On the wire `spec_code`, a text. Source: `spec/open_search/baseorder.modify.yaml:30`.
    pub spec_code: Option<String>,
}

impl SearchBaseOrderCreateApiRequest {
    /// With no field set; what is required is checked before the request is sent.
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
    pub fn access_type(mut self, access_type: impl Into<String>) -> Self {
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
    pub fn spec_code(mut self, spec_code: impl Into<String>) -> Self {
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

/// The error codes of `alipay.open.search.baseorder.modify`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BaseorderModifyErrorCode {
    /// On the wire `BIZ_ERROR`. Source: `spec/open_search/baseorder.modify.yaml:33`.
    BizError,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_search/baseorder.modify.yaml:34`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/open_search/baseorder.modify.yaml:35`.
    InvalidParameter,
    /// On the wire `SYSTEM_BUSY`. Source: `spec/open_search/baseorder.modify.yaml:36`.
    SystemBusy,
    /// On the wire `NOT_ALLOWED_OPERATE`. Source: `spec/open_search/baseorder.modify.yaml:37`.
    NotAllowedOperate,
    /// On the wire `SEARCH_KEYWORD_CONFIG_ERROR`. Source: `spec/open_search/baseorder.modify.yaml:38`.
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
