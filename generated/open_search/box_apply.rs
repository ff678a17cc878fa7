//! `alipay.open.search.box.apply` · 申请创建搜索直达配置
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/search/box/apply`. Described in
//! `spec/open_search/box.apply.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/open_search/box.apply.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.open.search.box.apply",
    title: "申请创建搜索直达配置",
    file: FILE,
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
    errors: &[
        schema::ErrorDef {
            code: "NO_PERMISSION",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 25,
        },
        schema::ErrorDef {
            code: "BRAND_HAS_CONFIG_SEARCH_BOX",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 26,
        },
        schema::ErrorDef {
            code: "APP_HAS_CONFIG_SEARCH_BOX",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 27,
        },
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 28,
        },
        schema::ErrorDef {
            code: "ISV_NOT_AUTH",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 29,
        },
        schema::ErrorDef {
            code: "RELATED_ACCOUNT_NO_TINY_APP",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 30,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 31,
        },
        schema::ErrorDef {
            code: "SEARCH_BOX_ACCESS_CHECK_FAIL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 32,
        },
        schema::ErrorDef {
            code: "MERCHANT_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 33,
        },
        schema::ErrorDef {
            code: "APP_BRAND_RELATION_NOT_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 34,
        },
    ],
};

static BOX_APPLY: schema::RecordDef<'static> = schema::RecordDef {
    name: "BoxApply",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "box_desc",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "brand_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "business_benefit_switch",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "business_district_ids",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "custom_keywords",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "image_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "image_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "merchant_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "related_accounts",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::SEARCH_BOX_APP_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "service_infos",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::SEARCH_BOX_SERVICE_INFO),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "target_appid",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
    ],
    rules: &[],
};

static BOX_APPLY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BoxApplyResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "box_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
    ],
    rules: &[],
};

/// A request of `alipay.open.search.box.apply` (申请创建搜索直达配置).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/search/box/apply`. Described in
/// `spec/open_search/box.apply.yaml`.
/// Answered by [`BoxApplyResponse`], or by an error with a [`BoxApplyErrorCode`].
#[doc(alias = "alipay.open.search.box.apply")]
#[doc(alias = "申请创建搜索直达配置")]
#[derive(Default)]
#[non_exhaustive]
pub struct BoxApply {
    /// The field `box_desc`: a text.
    ///
    /// On the wire `box_desc`. Source: `spec/open_search/box.apply.yaml:9`.
    pub box_desc: Option<String>,
    /// The field `brand_id`: a text.
    ///
    /// On the wire `brand_id`. Source: `spec/open_search/box.apply.yaml:10`.
    pub brand_id: Option<String>,
    /// The field `business_benefit_switch`: true or false.
    ///
    /// On the wire `business_benefit_switch`. Source: `spec/open_search/box.apply.yaml:11`.
    pub business_benefit_switch: Option<bool>,
    /// The field `business_district_ids`: a list; each element is a text.
    ///
    /// On the wire `business_district_ids`. Source: `spec/open_search/box.apply.yaml:12`.
    pub business_district_ids: Vec<String>,
    /// The field `custom_keywords`: a list; each element is a text.
    ///
    /// On the wire `custom_keywords`. Source: `spec/open_search/box.apply.yaml:13`.
    pub custom_keywords: Vec<String>,
    /// The field `image_id`: a text.
    ///
    /// On the wire `image_id`. Source: `spec/open_search/box.apply.yaml:14`.
    pub image_id: Option<String>,
    /// The field `image_name`: a text.
    ///
    /// On the wire `image_name`. Source: `spec/open_search/box.apply.yaml:15`.
    pub image_name: Option<String>,
    /// The field `merchant_id`: a text.
    ///
    /// On the wire `merchant_id`. Source: `spec/open_search/box.apply.yaml:16`.
    pub merchant_id: Option<String>,
    /// The field `related_accounts`: a list; each element is a record of the kind `SearchBoxAppInfo`.
    ///
    /// On the wire `related_accounts`. Source: `spec/open_search/box.apply.yaml:17`.
    pub related_accounts: Vec<super::types::SearchBoxAppInfo>,
    /// The field `service_infos`: a list; each element is a record of the kind `SearchBoxServiceInfo`.
    ///
    /// On the wire `service_infos`. Source: `spec/open_search/box.apply.yaml:18`.
    pub service_infos: Vec<super::types::SearchBoxServiceInfo>,
    /// The field `target_appid`: a text.
    ///
    /// On the wire `target_appid`. Source: `spec/open_search/box.apply.yaml:19`.
    pub target_appid: Option<String>,
}

impl BoxApply {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`box_desc`](Self::box_desc).
    #[inline]
    #[must_use]
    pub fn box_desc(mut self, box_desc: impl Into<String>) -> Self {
        self.box_desc = Some(box_desc.into());
        self
    }

    /// Sets [`brand_id`](Self::brand_id).
    #[inline]
    #[must_use]
    pub fn brand_id(mut self, brand_id: impl Into<String>) -> Self {
        self.brand_id = Some(brand_id.into());
        self
    }

    /// Sets [`business_benefit_switch`](Self::business_benefit_switch).
    #[inline]
    #[must_use]
    pub fn business_benefit_switch(mut self, business_benefit_switch: bool) -> Self {
        self.business_benefit_switch = Some(business_benefit_switch);
        self
    }

    /// Sets [`business_district_ids`](Self::business_district_ids).
    #[inline]
    #[must_use]
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
    #[must_use]
    pub fn custom_keywords(
        mut self,
        custom_keywords: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.custom_keywords = custom_keywords.into_iter().map(Into::into).collect();
        self
    }

    /// Sets [`image_id`](Self::image_id).
    #[inline]
    #[must_use]
    pub fn image_id(mut self, image_id: impl Into<String>) -> Self {
        self.image_id = Some(image_id.into());
        self
    }

    /// Sets [`image_name`](Self::image_name).
    #[inline]
    #[must_use]
    pub fn image_name(mut self, image_name: impl Into<String>) -> Self {
        self.image_name = Some(image_name.into());
        self
    }

    /// Sets [`merchant_id`](Self::merchant_id).
    #[inline]
    #[must_use]
    pub fn merchant_id(mut self, merchant_id: impl Into<String>) -> Self {
        self.merchant_id = Some(merchant_id.into());
        self
    }

    /// Sets [`related_accounts`](Self::related_accounts).
    #[inline]
    #[must_use]
    pub fn related_accounts(
        mut self,
        related_accounts: impl IntoIterator<Item = super::types::SearchBoxAppInfo>,
    ) -> Self {
        self.related_accounts = related_accounts.into_iter().collect();
        self
    }

    /// Sets [`service_infos`](Self::service_infos).
    #[inline]
    #[must_use]
    pub fn service_infos(
        mut self,
        service_infos: impl IntoIterator<Item = super::types::SearchBoxServiceInfo>,
    ) -> Self {
        self.service_infos = service_infos.into_iter().collect();
        self
    }

    /// Sets [`target_appid`](Self::target_appid).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.open.search.box.apply` (申请创建搜索直达配置).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct BoxApplyResponse {
    /// The field `box_id`: a text.
    ///
    /// On the wire `box_id`. Source: `spec/open_search/box.apply.yaml:22`.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
