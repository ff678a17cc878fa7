//! `alipay.open.search.box.consult` · 搜索直达创建预校验
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/search/box/consult`. Described in
//! `spec/open_search/box.consult.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/open_search/box.consult.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.open.search.box.consult",
    title: "搜索直达创建预校验",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Post,
        path: "/v3/alipay/open/search/box/consult",
    }),
    idempotency: schema::Idempotency::Never,
    request: &BOX_CONSULT,
    response: &BOX_CONSULT_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 27,
        },
        schema::ErrorDef {
            code: "ISV_NOT_AUTH",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 28,
        },
        schema::ErrorDef {
            code: "INPUT_ARGUMENT_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 29,
        },
    ],
};

static BOX_CONSULT: schema::RecordDef<'static> = schema::RecordDef {
    name: "BoxConsult",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "area_keywords",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "box_desc",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "brand_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "business_benefit_switch",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
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
            line: 13,
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
            line: 14,
        },
        schema::FieldDef {
            name: "image_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "image_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "merchant_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
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
            line: 18,
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
            line: 19,
        },
        schema::FieldDef {
            name: "target_appid",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
    ],
    rules: &[],
};

static BOX_CONSULT_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BoxConsultResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "access",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "not_pass_items",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Text,
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
    ],
    rules: &[],
};

/// A request of `alipay.open.search.box.consult` (搜索直达创建预校验).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/search/box/consult`. Described in
/// `spec/open_search/box.consult.yaml`.
/// Answered by [`BoxConsultResponse`], or by an error with a [`BoxConsultErrorCode`].
#[doc(alias = "alipay.open.search.box.consult")]
#[doc(alias = "搜索直达创建预校验")]
#[derive(Default)]
#[non_exhaustive]
pub struct BoxConsult {
    /// The field `area_keywords`: a text.
    ///
    /// On the wire `area_keywords`. Source: `spec/open_search/box.consult.yaml:9`.
    pub area_keywords: Option<String>,
    /// The field `box_desc`: a text.
    ///
    /// On the wire `box_desc`. Source: `spec/open_search/box.consult.yaml:10`.
    pub box_desc: Option<String>,
    /// The field `brand_id`: a text.
    ///
    /// On the wire `brand_id`. Source: `spec/open_search/box.consult.yaml:11`.
    pub brand_id: Option<String>,
    /// The field `business_benefit_switch`: true or false.
    ///
    /// On the wire `business_benefit_switch`. Source: `spec/open_search/box.consult.yaml:12`.
    pub business_benefit_switch: Option<bool>,
    /// The field `business_district_ids`: a list; each element is a text.
    ///
    /// On the wire `business_district_ids`. Source: `spec/open_search/box.consult.yaml:13`.
    pub business_district_ids: Vec<String>,
    /// The field `custom_keywords`: a list; each element is a text.
    ///
    /// On the wire `custom_keywords`. Source: `spec/open_search/box.consult.yaml:14`.
    pub custom_keywords: Vec<String>,
    /// The field `image_id`: a text.
    ///
    /// On the wire `image_id`. Source: `spec/open_search/box.consult.yaml:15`.
    pub image_id: Option<String>,
    /// The field `image_name`: a text.
    ///
    /// On the wire `image_name`. Source: `spec/open_search/box.consult.yaml:16`.
    pub image_name: Option<String>,
    /// The field `merchant_id`: a text.
    ///
    /// On the wire `merchant_id`. Source: `spec/open_search/box.consult.yaml:17`.
    pub merchant_id: Option<String>,
    /// The field `related_accounts`: a list; each element is a record of the kind `SearchBoxAppInfo`.
    ///
    /// On the wire `related_accounts`. Source: `spec/open_search/box.consult.yaml:18`.
    pub related_accounts: Vec<super::types::SearchBoxAppInfo>,
    /// The field `service_infos`: a list; each element is a record of the kind `SearchBoxServiceInfo`.
    ///
    /// On the wire `service_infos`. Source: `spec/open_search/box.consult.yaml:19`.
    pub service_infos: Vec<super::types::SearchBoxServiceInfo>,
    /// The field `target_appid`: a text.
    ///
    /// On the wire `target_appid`. Source: `spec/open_search/box.consult.yaml:20`.
    pub target_appid: Option<String>,
}

impl BoxConsult {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`area_keywords`](Self::area_keywords).
    #[inline]
    #[must_use]
    pub fn area_keywords(mut self, area_keywords: impl Into<String>) -> Self {
        self.area_keywords = Some(area_keywords.into());
        self
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

impl record::Record for BoxConsult {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BOX_CONSULT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.area_keywords),
            1 => Some(&self.box_desc),
            2 => Some(&self.brand_id),
            3 => Some(&self.business_benefit_switch),
            4 => Some(&self.business_district_ids),
            5 => Some(&self.custom_keywords),
            6 => Some(&self.image_id),
            7 => Some(&self.image_name),
            8 => Some(&self.merchant_id),
            9 => Some(&self.related_accounts),
            10 => Some(&self.service_infos),
            11 => Some(&self.target_appid),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.area_keywords),
            1 => Some(&mut self.box_desc),
            2 => Some(&mut self.brand_id),
            3 => Some(&mut self.business_benefit_switch),
            4 => Some(&mut self.business_district_ids),
            5 => Some(&mut self.custom_keywords),
            6 => Some(&mut self.image_id),
            7 => Some(&mut self.image_name),
            8 => Some(&mut self.merchant_id),
            9 => Some(&mut self.related_accounts),
            10 => Some(&mut self.service_infos),
            11 => Some(&mut self.target_appid),
            _ => None,
        }
    }
}

impl Clone for BoxConsult {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BoxConsult {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BoxConsult {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for BoxConsult {}

impl record::Request for BoxConsult {
    type Response = BoxConsultResponse;
    type ErrorCode = BoxConsultErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.open.search.box.consult` (搜索直达创建预校验).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct BoxConsultResponse {
    /// The field `access`: true or false.
    ///
    /// On the wire `access`. Source: `spec/open_search/box.consult.yaml:23`.
    pub access: Option<bool>,
    /// The field `not_pass_items`: a list; each element is a text.
    ///
    /// On the wire `not_pass_items`. Source: `spec/open_search/box.consult.yaml:24`.
    pub not_pass_items: Vec<String>,
}

impl record::Record for BoxConsultResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BOX_CONSULT_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.access),
            1 => Some(&self.not_pass_items),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.access),
            1 => Some(&mut self.not_pass_items),
            _ => None,
        }
    }
}

impl Clone for BoxConsultResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BoxConsultResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BoxConsultResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.search.box.consult`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BoxConsultErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_search/box.consult.yaml:27`.
    SystemError,
    /// On the wire `ISV_NOT_AUTH`. Source: `spec/open_search/box.consult.yaml:28`.
    IsvNotAuth,
    /// On the wire `INPUT_ARGUMENT_ILLEGAL`. Source: `spec/open_search/box.consult.yaml:29`.
    InputArgumentIllegal,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for BoxConsultErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("ISV_NOT_AUTH", Self::IsvNotAuth),
        ("INPUT_ARGUMENT_ILLEGAL", Self::InputArgumentIllegal),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
