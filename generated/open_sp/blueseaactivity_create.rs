//! `alipay.open.sp.blueseaactivity.create` · 服务商返佣活动报名申请
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/sp/blueseaactivity/create`. Described
//! in `spec/open_sp/blueseaactivity.create.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/open_sp/blueseaactivity.create.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.open.sp.blueseaactivity.create",
    title: "服务商返佣活动报名申请",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Post,
        path: "/v3/alipay/open/sp/blueseaactivity/create",
    }),
    idempotency: schema::Idempotency::Never,
    request: &BLUESEAACTIVITY_CREATE,
    response: &BLUESEAACTIVITY_CREATE_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "ILLEGAL_PARAMS",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 30,
        },
        schema::ErrorDef {
            code: "BLUESEA_BIZSCENE_ILLEGAL",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 31,
        },
        schema::ErrorDef {
            code: "ALIPAY_LOGON_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 32,
        },
        schema::ErrorDef {
            code: "ACTIVITY_APPLYORDER_EXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 33,
        },
        schema::ErrorDef {
            code: "MERCHANT_INVALID",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 34,
        },
        schema::ErrorDef {
            code: "RELATION_CHECK_FAILED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 35,
        },
        schema::ErrorDef {
            code: "MERCHANT_ACTIVITY_APPLIED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 36,
        },
        schema::ErrorDef {
            code: "BLUESEA_MCC_LIMITED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 37,
        },
        schema::ErrorDef {
            code: "BLUESEA_QUALIFICATIONLICENSE_INCOMPLETE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 38,
        },
        schema::ErrorDef {
            code: "BLUESEA_ADDRESS_INCOMPLETE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 39,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 40,
        },
        schema::ErrorDef {
            code: "INDIRECT_MERCHANT_NOTEXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 41,
        },
        schema::ErrorDef {
            code: "INDIRECT_RELATION_NOTEXIST",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 42,
        },
        schema::ErrorDef {
            code: "INDIRECT_MERCHANT_NOTDIRECT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 43,
        },
    ],
};

static BLUESEAACTIVITY_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BlueseaactivityCreate",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "address",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "biz_scene",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "business_lic",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "city_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "district_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "food_business_lic",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "food_circulate_lic",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "food_health_lic",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "food_production_lic",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "food_service_lic",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "indoor_pic",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "merchant_logon",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "province_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "shop_entrance_pic",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "sub_merchant_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "tobacco_lic",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
    ],
    rules: &[],
};

static BLUESEAACTIVITY_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "BlueseaactivityCreateResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "order_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
    ],
    rules: &[],
};

/// A request of `alipay.open.sp.blueseaactivity.create` (服务商返佣活动报名申请).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/sp/blueseaactivity/create`. Described
/// in `spec/open_sp/blueseaactivity.create.yaml`.
/// Answered by [`BlueseaactivityCreateResponse`], or by an error with a [`BlueseaactivityCreateErrorCode`].
#[doc(alias = "alipay.open.sp.blueseaactivity.create")]
#[doc(alias = "服务商返佣活动报名申请")]
#[derive(Default)]
#[non_exhaustive]
pub struct BlueseaactivityCreate {
    /// The field `address`: a text.
    ///
    /// On the wire `address`. Source: `spec/open_sp/blueseaactivity.create.yaml:9`.
    pub address: Option<String>,
    /// The field `biz_scene`: a text.
    ///
    /// On the wire `biz_scene`. Source: `spec/open_sp/blueseaactivity.create.yaml:10`.
    pub biz_scene: Option<String>,
    /// The field `business_lic`: a text.
    ///
    /// On the wire `business_lic`. Source: `spec/open_sp/blueseaactivity.create.yaml:11`.
    pub business_lic: Option<String>,
    /// The field `city_code`: a text.
    ///
    /// On the wire `city_code`. Source: `spec/open_sp/blueseaactivity.create.yaml:12`.
    pub city_code: Option<String>,
    /// The field `district_code`: a text.
    ///
    /// On the wire `district_code`. Source: `spec/open_sp/blueseaactivity.create.yaml:13`.
    pub district_code: Option<String>,
    /// The field `food_business_lic`: a text.
    ///
    /// On the wire `food_business_lic`. Source: `spec/open_sp/blueseaactivity.create.yaml:14`.
    pub food_business_lic: Option<String>,
    /// The field `food_circulate_lic`: a text.
    ///
    /// On the wire `food_circulate_lic`. Source: `spec/open_sp/blueseaactivity.create.yaml:15`.
    pub food_circulate_lic: Option<String>,
    /// The field `food_health_lic`: a text.
    ///
    /// On the wire `food_health_lic`. Source: `spec/open_sp/blueseaactivity.create.yaml:16`.
    pub food_health_lic: Option<String>,
    /// The field `food_production_lic`: a text.
    ///
    /// On the wire `food_production_lic`. Source: `spec/open_sp/blueseaactivity.create.yaml:17`.
    pub food_production_lic: Option<String>,
    /// The field `food_service_lic`: a text.
    ///
    /// On the wire `food_service_lic`. Source: `spec/open_sp/blueseaactivity.create.yaml:18`.
    pub food_service_lic: Option<String>,
    /// The field `indoor_pic`: a text.
    ///
    /// On the wire `indoor_pic`. Source: `spec/open_sp/blueseaactivity.create.yaml:19`.
    pub indoor_pic: Option<String>,
    /// The field `merchant_logon`: a text.
    ///
    /// On the wire `merchant_logon`. Source: `spec/open_sp/blueseaactivity.create.yaml:20`.
    pub merchant_logon: Option<String>,
    /// The field `province_code`: a text.
    ///
    /// On the wire `province_code`. Source: `spec/open_sp/blueseaactivity.create.yaml:21`.
    pub province_code: Option<String>,
    /// The field `shop_entrance_pic`: a text.
    ///
    /// On the wire `shop_entrance_pic`. Source: `spec/open_sp/blueseaactivity.create.yaml:22`.
    pub shop_entrance_pic: Option<String>,
    /// The field `sub_merchant_id`: a text.
    ///
    /// On the wire `sub_merchant_id`. Source: `spec/open_sp/blueseaactivity.create.yaml:23`.
    pub sub_merchant_id: Option<String>,
    /// The field `tobacco_lic`: a text.
    ///
    /// On the wire `tobacco_lic`. Source: `spec/open_sp/blueseaactivity.create.yaml:24`.
    pub tobacco_lic: Option<String>,
}

impl BlueseaactivityCreate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`address`](Self::address).
    #[inline]
    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets [`biz_scene`](Self::biz_scene).
    #[inline]
    #[must_use]
    pub fn biz_scene(mut self, biz_scene: impl Into<String>) -> Self {
        self.biz_scene = Some(biz_scene.into());
        self
    }

    /// Sets [`business_lic`](Self::business_lic).
    #[inline]
    #[must_use]
    pub fn business_lic(mut self, business_lic: impl Into<String>) -> Self {
        self.business_lic = Some(business_lic.into());
        self
    }

    /// Sets [`city_code`](Self::city_code).
    #[inline]
    #[must_use]
    pub fn city_code(mut self, city_code: impl Into<String>) -> Self {
        self.city_code = Some(city_code.into());
        self
    }

    /// Sets [`district_code`](Self::district_code).
    #[inline]
    #[must_use]
    pub fn district_code(mut self, district_code: impl Into<String>) -> Self {
        self.district_code = Some(district_code.into());
        self
    }

    /// Sets [`food_business_lic`](Self::food_business_lic).
    #[inline]
    #[must_use]
    pub fn food_business_lic(mut self, food_business_lic: impl Into<String>) -> Self {
        self.food_business_lic = Some(food_business_lic.into());
        self
    }

    /// Sets [`food_circulate_lic`](Self::food_circulate_lic).
    #[inline]
    #[must_use]
    pub fn food_circulate_lic(mut self, food_circulate_lic: impl Into<String>) -> Self {
        self.food_circulate_lic = Some(food_circulate_lic.into());
        self
    }

    /// Sets [`food_health_lic`](Self::food_health_lic).
    #[inline]
    #[must_use]
    pub fn food_health_lic(mut self, food_health_lic: impl Into<String>) -> Self {
        self.food_health_lic = Some(food_health_lic.into());
        self
    }

    /// Sets [`food_production_lic`](Self::food_production_lic).
    #[inline]
    #[must_use]
    pub fn food_production_lic(
        mut self,
        food_production_lic: impl Into<String>,
    ) -> Self {
        self.food_production_lic = Some(food_production_lic.into());
        self
    }

    /// Sets [`food_service_lic`](Self::food_service_lic).
    #[inline]
    #[must_use]
    pub fn food_service_lic(mut self, food_service_lic: impl Into<String>) -> Self {
        self.food_service_lic = Some(food_service_lic.into());
        self
    }

    /// Sets [`indoor_pic`](Self::indoor_pic).
    #[inline]
    #[must_use]
    pub fn indoor_pic(mut self, indoor_pic: impl Into<String>) -> Self {
        self.indoor_pic = Some(indoor_pic.into());
        self
    }

    /// Sets [`merchant_logon`](Self::merchant_logon).
    #[inline]
    #[must_use]
    pub fn merchant_logon(mut self, merchant_logon: impl Into<String>) -> Self {
        self.merchant_logon = Some(merchant_logon.into());
        self
    }

    /// Sets [`province_code`](Self::province_code).
    #[inline]
    #[must_use]
    pub fn province_code(mut self, province_code: impl Into<String>) -> Self {
        self.province_code = Some(province_code.into());
        self
    }

    /// Sets [`shop_entrance_pic`](Self::shop_entrance_pic).
    #[inline]
    #[must_use]
    pub fn shop_entrance_pic(mut self, shop_entrance_pic: impl Into<String>) -> Self {
        self.shop_entrance_pic = Some(shop_entrance_pic.into());
        self
    }

    /// Sets [`sub_merchant_id`](Self::sub_merchant_id).
    #[inline]
    #[must_use]
    pub fn sub_merchant_id(mut self, sub_merchant_id: impl Into<String>) -> Self {
        self.sub_merchant_id = Some(sub_merchant_id.into());
        self
    }

    /// Sets [`tobacco_lic`](Self::tobacco_lic).
    #[inline]
    #[must_use]
    pub fn tobacco_lic(mut self, tobacco_lic: impl Into<String>) -> Self {
        self.tobacco_lic = Some(tobacco_lic.into());
        self
    }
}

impl record::Record for BlueseaactivityCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BLUESEAACTIVITY_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.address),
            1 => Some(&self.biz_scene),
            2 => Some(&self.business_lic),
            3 => Some(&self.city_code),
            4 => Some(&self.district_code),
            5 => Some(&self.food_business_lic),
            6 => Some(&self.food_circulate_lic),
            7 => Some(&self.food_health_lic),
            8 => Some(&self.food_production_lic),
            9 => Some(&self.food_service_lic),
            10 => Some(&self.indoor_pic),
            11 => Some(&self.merchant_logon),
            12 => Some(&self.province_code),
            13 => Some(&self.shop_entrance_pic),
            14 => Some(&self.sub_merchant_id),
            15 => Some(&self.tobacco_lic),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.address),
            1 => Some(&mut self.biz_scene),
            2 => Some(&mut self.business_lic),
            3 => Some(&mut self.city_code),
            4 => Some(&mut self.district_code),
            5 => Some(&mut self.food_business_lic),
            6 => Some(&mut self.food_circulate_lic),
            7 => Some(&mut self.food_health_lic),
            8 => Some(&mut self.food_production_lic),
            9 => Some(&mut self.food_service_lic),
            10 => Some(&mut self.indoor_pic),
            11 => Some(&mut self.merchant_logon),
            12 => Some(&mut self.province_code),
            13 => Some(&mut self.shop_entrance_pic),
            14 => Some(&mut self.sub_merchant_id),
            15 => Some(&mut self.tobacco_lic),
            _ => None,
        }
    }
}

impl Clone for BlueseaactivityCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BlueseaactivityCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BlueseaactivityCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for BlueseaactivityCreate {}

impl record::Request for BlueseaactivityCreate {
    type Response = BlueseaactivityCreateResponse;
    type ErrorCode = BlueseaactivityCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.open.sp.blueseaactivity.create` (服务商返佣活动报名申请).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct BlueseaactivityCreateResponse {
    /// The field `order_id`: a text.
    ///
    /// On the wire `order_id`. Source: `spec/open_sp/blueseaactivity.create.yaml:27`.
    pub order_id: Option<String>,
}

impl record::Record for BlueseaactivityCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BLUESEAACTIVITY_CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.order_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.order_id),
            _ => None,
        }
    }
}

impl Clone for BlueseaactivityCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BlueseaactivityCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BlueseaactivityCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.sp.blueseaactivity.create`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlueseaactivityCreateErrorCode {
    /// On the wire `ILLEGAL_PARAMS`. Source: `spec/open_sp/blueseaactivity.create.yaml:30`.
    IllegalParams,
    /// On the wire `BLUESEA_BIZSCENE_ILLEGAL`. Source: `spec/open_sp/blueseaactivity.create.yaml:31`.
    BlueseaBizsceneIllegal,
    /// On the wire `ALIPAY_LOGON_INVALID`. Source: `spec/open_sp/blueseaactivity.create.yaml:32`.
    AlipayLogonInvalid,
    /// On the wire `ACTIVITY_APPLYORDER_EXIST`. Source: `spec/open_sp/blueseaactivity.create.yaml:33`.
    ActivityApplyorderExist,
    /// On the wire `MERCHANT_INVALID`. Source: `spec/open_sp/blueseaactivity.create.yaml:34`.
    MerchantInvalid,
    /// On the wire `RELATION_CHECK_FAILED`. Source: `spec/open_sp/blueseaactivity.create.yaml:35`.
    RelationCheckFailed,
    /// On the wire `MERCHANT_ACTIVITY_APPLIED`. Source: `spec/open_sp/blueseaactivity.create.yaml:36`.
    MerchantActivityApplied,
    /// On the wire `BLUESEA_MCC_LIMITED`. Source: `spec/open_sp/blueseaactivity.create.yaml:37`.
    BlueseaMccLimited,
    /// On the wire `BLUESEA_QUALIFICATIONLICENSE_INCOMPLETE`. Source: `spec/open_sp/blueseaactivity.create.yaml:38`.
    BlueseaQualificationlicenseIncomplete,
    /// On the wire `BLUESEA_ADDRESS_INCOMPLETE`. Source: `spec/open_sp/blueseaactivity.create.yaml:39`.
    BlueseaAddressIncomplete,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_sp/blueseaactivity.create.yaml:40`.
    SystemError,
    /// On the wire `INDIRECT_MERCHANT_NOTEXIST`. Source: `spec/open_sp/blueseaactivity.create.yaml:41`.
    IndirectMerchantNotexist,
    /// On the wire `INDIRECT_RELATION_NOTEXIST`. Source: `spec/open_sp/blueseaactivity.create.yaml:42`.
    IndirectRelationNotexist,
    /// On the wire `INDIRECT_MERCHANT_NOTDIRECT`. Source: `spec/open_sp/blueseaactivity.create.yaml:43`.
    IndirectMerchantNotdirect,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for BlueseaactivityCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("ILLEGAL_PARAMS", Self::IllegalParams),
        ("BLUESEA_BIZSCENE_ILLEGAL", Self::BlueseaBizsceneIllegal),
        ("ALIPAY_LOGON_INVALID", Self::AlipayLogonInvalid),
        ("ACTIVITY_APPLYORDER_EXIST", Self::ActivityApplyorderExist),
        ("MERCHANT_INVALID", Self::MerchantInvalid),
        ("RELATION_CHECK_FAILED", Self::RelationCheckFailed),
        ("MERCHANT_ACTIVITY_APPLIED", Self::MerchantActivityApplied),
        ("BLUESEA_MCC_LIMITED", Self::BlueseaMccLimited),
        (
            "BLUESEA_QUALIFICATIONLICENSE_INCOMPLETE",
            Self::BlueseaQualificationlicenseIncomplete,
        ),
        ("BLUESEA_ADDRESS_INCOMPLETE", Self::BlueseaAddressIncomplete),
        ("SYSTEM_ERROR", Self::SystemError),
        ("INDIRECT_MERCHANT_NOTEXIST", Self::IndirectMerchantNotexist),
        ("INDIRECT_RELATION_NOTEXIST", Self::IndirectRelationNotexist),
        ("INDIRECT_MERCHANT_NOTDIRECT", Self::IndirectMerchantNotdirect),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
