//! `alipay.open.search.box.apply` · 申请创建搜索直达配置
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/search/box/apply`. Described in
//! `spec/open_search/box.apply.yaml`.

use crate::{record, schema};

static BOX_APPLY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BoxApply",
    file: "spec/open_search/box.apply.yaml",
    fields: &[
        schema::FieldDef::text("box_desc", 9),
        schema::FieldDef::text("brand_id", 10),
        schema::FieldDef::new("business_benefit_switch", schema::Kind::Boolean, 11),
        schema::FieldDef::new(
            "business_district_ids",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            12,
        ),
        schema::FieldDef::new(
            "custom_keywords",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            13,
        ),
        schema::FieldDef::text("image_id", 14),
        schema::FieldDef::text("image_name", 15),
        schema::FieldDef::text("merchant_id", 16),
        schema::FieldDef::new(
            "related_accounts",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::SEARCH_BOX_APP_INFO),
                    limits: &[],
                },
            ),
            17,
        ),
        schema::FieldDef::new(
            "service_infos",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::SEARCH_BOX_SERVICE_INFO),
                    limits: &[],
                },
            ),
            18,
        ),
        schema::FieldDef::text("target_appid", 19),
    ],
    rules: &[],
};

static BOX_APPLY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BoxApplyResponse",
    file: "spec/open_search/box.apply.yaml",
    fields: &[schema::FieldDef::text("box_id", 22)],
    rules: &[],
};

/// A request of `alipay.open.search.box.apply` (申请创建搜索直达配置).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/search/box/apply`. Described in
/// `spec/open_search/box.apply.yaml`.
/// Answered by [`BoxApplyResponse`], or by an error with a [`BoxApplyErrorCode`].
#[doc(alias = "alipay.open.search.box.apply")]
#[doc(alias = "申请创建搜索直达配置")]
#[must_use]
#[non_exhaustive]
pub struct BoxApply {
    /// On the wire `box_desc`, a text. Source: `spec/open_search/box.apply.yaml:9`.
    pub box_desc: Option<String>,
    /// On the wire `brand_id`, a text. Source: `spec/open_search/box.apply.yaml:10`.
    pub brand_id: Option<String>,
    /// On the wire `business_benefit_switch`, true or false. Source: `spec/open_search/box.apply.yaml:11`.
    pub business_benefit_switch: Option<bool>,
    /// On the wire `business_district_ids`, a list; each element is a text. Source:
    /// `spec/open_search/box.apply.yaml:12`.
    pub business_district_ids: Vec<String>,
    /// On the wire `custom_keywords`, a list; each element is a text. Source: `spec/open_search/box.apply.yaml:13`.
    pub custom_keywords: Vec<String>,
    /// On the wire `image_id`, a text. Source: `spec/open_search/box.apply.yaml:14`.
    pub image_id: Option<String>,
    /// On the wire `image_name`, a text. Source: `spec/open_search/box.apply.yaml:15`.
    pub image_name: Option<String>,
    /// On the wire `merchant_id`, a text. Source: `spec/open_search/box.apply.yaml:16`.
    pub merchant_id: Option<String>,
    /// On the wire `related_accounts`, a list; each element is a record of the kind `SearchBoxAppInfo`. Source:
    /// `spec/open_search/box.apply.yaml:17`.
    pub related_accounts: Vec<super::types::SearchBoxAppInfo>,
    /// On the wire `service_infos`, a list; each element is a record of the kind `SearchBoxServiceInfo`. Source:
    /// `spec/open_search/box.apply.yaml:18`.
    pub service_infos: Vec<super::types::SearchBoxServiceInfo>,
    /// On the wire `target_appid`, a text. Source: `spec/open_search/box.apply.yaml:19`.
    pub target_appid: Option<String>,
}

impl BoxApply {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            box_desc: None,
            brand_id: None,
            business_benefit_switch: None,
            business_district_ids: Vec::new(),
            custom_keywords: Vec::new(),
            image_id: None,
            image_name: None,
            merchant_id: None,
            related_accounts: Vec::new(),
            service_infos: Vec::new(),
            target_appid: None,
        }
    }

    /// Sets [`box_desc`](Self::box_desc).
    #[inline]
    pub fn box_desc(mut self, box_desc: impl Into<String>) -> Self {
        self.box_desc = Some(box_desc.into());
        self
    }

    /// Sets [`brand_id`](Self::brand_id).
    #[inline]
    pub fn brand_id(mut self, brand_id: impl Into<String>) -> Self {
        self.brand_id = Some(brand_id.into());
        self
    }

    /// Sets [`business_benefit_switch`](Self::business_benefit_switch).
    #[inline]
    pub fn business_benefit_switch(mut self, business_benefit_switch: bool) -> Self {
        self.business_benefit_switch = Some(business_benefit_switch);
        self
    }

    /// Sets [`business_district_ids`](Self::business_district_ids).
    #[inline]
    pub fn business_district_ids(
        mut self,
        business_district_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.business_district_ids = business_district_ids
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }

    /// Sets [`custom_keywords`](Self::custom_keywords).
    #[inline]
    pub fn custom_keywords(
        mut self,
        custom_keywords: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.custom_keywords = custom_keywords.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`image_id`](Self::image_id).
    #[inline]
    pub fn image_id(mut self, image_id: impl Into<String>) -> Self {
        self.image_id = Some(image_id.into());
        self
    }

    /// Sets [`image_name`](Self::image_name).
    #[inline]
    pub fn image_name(mut self, image_name: impl Into<String>) -> Self {
        self.image_name = Some(image_name.into());
        self
    }

    /// Sets [`merchant_id`](Self::merchant_id).
    #[inline]
    pub fn merchant_id(mut self, merchant_id: impl Into<String>) -> Self {
        self.merchant_id = Some(merchant_id.into());
        self
    }

    /// Sets [`related_accounts`](Self::related_accounts).
    #[inline]
    pub fn related_accounts(
        mut self,
        related_accounts: impl IntoIterator<Item = super::types::SearchBoxAppInfo>,
    ) -> Self {
        self.related_accounts = related_accounts.into_iter().collect();
        self
    }

    /// Sets [`service_infos`](Self::service_infos).
    #[inline]
    pub fn service_infos(
        mut self,
        service_infos: impl IntoIterator<Item = super::types::SearchBoxServiceInfo>,
    ) -> Self {
        self.service_infos = service_infos.into_iter().collect();
        self
    }

    /// Sets [`target_appid`](Self::target_appid).
    #[inline]
    pub fn target_appid(mut self, target_appid: impl Into<String>) -> Self {
        self.target_appid = Some(target_appid.into());
        self
    }
}

impl record::Record for BoxApply {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BOX_APPLY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.box_desc),
            1 => Some(&self.brand_id),
            2 => Some(&self.business_benefit_switch),
            3 => Some(&self.business_district_ids),
            4 => Some(&self.custom_keywords),
            5 => Some(&self.image_id),
            6 => Some(&self.image_name),
            7 => Some(&self.merchant_id),
            8 => Some(&self.related_accounts),
            9 => Some(&self.service_infos),
            10 => Some(&self.target_appid),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.box_desc),
            1 => Some(&mut self.brand_id),
            2 => Some(&mut self.business_benefit_switch),
            3 => Some(&mut self.business_district_ids),
            4 => Some(&mut self.custom_keywords),
            5 => Some(&mut self.image_id),
            6 => Some(&mut self.image_name),
            7 => Some(&mut self.merchant_id),
            8 => Some(&mut self.related_accounts),
            9 => Some(&mut self.service_infos),
            10 => Some(&mut self.target_appid),
            _ => None,
        }
    }
}

impl Default for BoxApply {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for BoxApply {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BoxApply {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BoxApply {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for BoxApply {}

impl record::Request for BoxApply {
    type Response = BoxApplyResponse;
    type ErrorCode = BoxApplyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.search.box.apply",
        title: "申请创建搜索直达配置",
        file: "spec/open_search/box.apply.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/open/search/box/apply",
        }),
        idempotency: schema::Idempotency::Never,
        request: &BOX_APPLY,
        response: &BOX_APPLY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.search.box.apply` (申请创建搜索直达配置).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct BoxApplyResponse {
    /// On the wire `box_id`, a text. Source: `spec/open_search/box.apply.yaml:22`.
    pub box_id: Option<String>,
}

impl record::Record for BoxApplyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BOX_APPLY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.box_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.box_id),
            _ => None,
        }
    }
}

impl Default for BoxApplyResponse {
    #[inline]
    fn default() -> Self {
        Self { box_id: None }
    }
}

impl Clone for BoxApplyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BoxApplyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BoxApplyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.search.box.apply`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BoxApplyErrorCode {
    /// On the wire `NO_PERMISSION`. Source: `spec/open_search/box.apply.yaml:25`.
    NoPermission,
    /// On the wire `BRAND_HAS_CONFIG_SEARCH_BOX`. Source: `spec/open_search/box.apply.yaml:26`.
    BrandHasConfigSearchBox,
    /// On the wire `APP_HAS_CONFIG_SEARCH_BOX`. Source: `spec/open_search/box.apply.yaml:27`.
    AppHasConfigSearchBox,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/open_search/box.apply.yaml:28`.
    InvalidParameter,
    /// On the wire `ISV_NOT_AUTH`. Source: `spec/open_search/box.apply.yaml:29`.
    IsvNotAuth,
    /// On the wire `RELATED_ACCOUNT_NO_TINY_APP`. Source: `spec/open_search/box.apply.yaml:30`.
    RelatedAccountNoTinyApp,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_search/box.apply.yaml:31`.
    SystemError,
    /// On the wire `SEARCH_BOX_ACCESS_CHECK_FAIL`. Source: `spec/open_search/box.apply.yaml:32`.
    SearchBoxAccessCheckFail,
    /// On the wire `MERCHANT_NOT_EXIST`. Source: `spec/open_search/box.apply.yaml:33`.
    MerchantNotExist,
    /// On the wire `APP_BRAND_RELATION_NOT_EXIST`. Source: `spec/open_search/box.apply.yaml:34`.
    AppBrandRelationNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for BoxApplyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("NO_PERMISSION", Self::NoPermission),
        ("BRAND_HAS_CONFIG_SEARCH_BOX", Self::BrandHasConfigSearchBox),
        ("APP_HAS_CONFIG_SEARCH_BOX", Self::AppHasConfigSearchBox),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("ISV_NOT_AUTH", Self::IsvNotAuth),
        ("RELATED_ACCOUNT_NO_TINY_APP", Self::RelatedAccountNoTinyApp),
        ("SYSTEM_ERROR", Self::SystemError),
        ("SEARCH_BOX_ACCESS_CHECK_FAIL", Self::SearchBoxAccessCheckFail),
        ("MERCHANT_NOT_EXIST", Self::MerchantNotExist),
        ("APP_BRAND_RELATION_NOT_EXIST", Self::AppBrandRelationNotExist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for BoxApplyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
