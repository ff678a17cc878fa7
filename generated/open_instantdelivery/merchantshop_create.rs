//! `alipay.open.instantdelivery.merchantshop.create` · 即时配送商家门店创建
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/instantdelivery/merchantshop/create`.
//! Described in `spec/open_instantdelivery/merchantshop.create.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/open_instantdelivery/merchantshop.create.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.open.instantdelivery.merchantshop.create",
    title: "即时配送商家门店创建",
    file: FILE,
    gateway: Some(schema::GatewayDef {
        fields: schema::GatewayFields::BizContent,
    }),
    rest: Some(schema::RestDef {
        method: schema::Verb::Post,
        path: "/v3/alipay/open/instantdelivery/merchantshop/create",
    }),
    idempotency: schema::Idempotency::Never,
    request: &MERCHANTSHOP_CREATE,
    response: &MERCHANTSHOP_CREATE_RESPONSE,
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "UNKNOWN_EXCEPTION",
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
            code: "RESULT_IS_NOT_EXPECTED",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 29,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 30,
        },
        schema::ErrorDef {
            code: "SYSTEM_EXCEPTION",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 31,
        },
        schema::ErrorDef {
            code: "NO_ACCOUNT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 32,
        },
        schema::ErrorDef {
            code: "ACCOUNT_CREATING",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 33,
        },
        schema::ErrorDef {
            code: "ACCOUNT_AUDITING",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 34,
        },
    ],
};

static MERCHANTSHOP_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MerchantshopCreate",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "contact_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "detail_address",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "enterprise_city",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "enterprise_district",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "enterprise_province",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "latitude",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "longitude",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "out_biz_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "phone",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "poiid",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "shop_category",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "shop_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "shop_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
    ],
    rules: &[],
};

static MERCHANTSHOP_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MerchantshopCreateResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "logistics_shop_status",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::LOGISTICS_SHOP_STATUS_DTO),
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

/// A request of `alipay.open.instantdelivery.merchantshop.create` (即时配送商家门店创建).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/instantdelivery/merchantshop/create`.
/// Described in `spec/open_instantdelivery/merchantshop.create.yaml`.
/// Answered by [`MerchantshopCreateResponse`], or by an error with a [`MerchantshopCreateErrorCode`].
#[doc(alias = "alipay.open.instantdelivery.merchantshop.create")]
#[doc(alias = "即时配送商家门店创建")]
#[derive(Default)]
#[non_exhaustive]
pub struct MerchantshopCreate {
    /// The field `contact_name`: a text.
    ///
    /// On the wire `contact_name`. Source: `spec/open_instantdelivery/merchantshop.create.yaml:9`.
    pub contact_name: Option<String>,
    /// The field `detail_address`: a text.
    ///
    /// On the wire `detail_address`. Source: `spec/open_instantdelivery/merchantshop.create.yaml:10`.
    pub detail_address: Option<String>,
    /// The field `enterprise_city`: a text.
    ///
    /// On the wire `enterprise_city`. Source: `spec/open_instantdelivery/merchantshop.create.yaml:11`.
    pub enterprise_city: Option<String>,
    /// The field `enterprise_district`: a text.
    ///
    /// On the wire `enterprise_district`. Source: `spec/open_instantdelivery/merchantshop.create.yaml:12`.
    pub enterprise_district: Option<String>,
    /// The field `enterprise_province`: a text.
    ///
    /// On the wire `enterprise_province`. Source: `spec/open_instantdelivery/merchantshop.create.yaml:13`.
    pub enterprise_province: Option<String>,
    /// The field `latitude`: a text.
    ///
    /// On the wire `latitude`. Source: `spec/open_instantdelivery/merchantshop.create.yaml:14`.
    pub latitude: Option<String>,
    /// The field `longitude`: a text.
    ///
    /// On the wire `longitude`. Source: `spec/open_instantdelivery/merchantshop.create.yaml:15`.
    pub longitude: Option<String>,
    /// The field `out_biz_no`: a text.
    ///
    /// On the wire `out_biz_no`. Source: `spec/open_instantdelivery/merchantshop.create.yaml:16`.
    pub out_biz_no: Option<String>,
    /// The field `phone`: a text.
    ///
    /// On the wire `phone`. Source: `spec/open_instantdelivery/merchantshop.create.yaml:17`.
    pub phone: Option<String>,
    /// The field `poiid`: a text.
    ///
    /// On the wire `poiid`. Source: `spec/open_instantdelivery/merchantshop.create.yaml:18`.
    pub poiid: Option<String>,
    /// The field `shop_category`: a text.
    ///
    /// On the wire `shop_category`. Source: `spec/open_instantdelivery/merchantshop.create.yaml:19`.
    pub shop_category: Option<String>,
    /// The field `shop_name`: a text.
    ///
    /// On the wire `shop_name`. Source: `spec/open_instantdelivery/merchantshop.create.yaml:20`.
    pub shop_name: Option<String>,
    /// The field `shop_no`: a text.
    ///
    /// On the wire `shop_no`. Source: `spec/open_instantdelivery/merchantshop.create.yaml:21`.
    pub shop_no: Option<String>,
}

impl MerchantshopCreate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`contact_name`](Self::contact_name).
    #[inline]
    #[must_use]
    pub fn contact_name(mut self, contact_name: impl Into<String>) -> Self {
        self.contact_name = Some(contact_name.into());
        self
    }

    /// Sets [`detail_address`](Self::detail_address).
    #[inline]
    #[must_use]
    pub fn detail_address(mut self, detail_address: impl Into<String>) -> Self {
        self.detail_address = Some(detail_address.into());
        self
    }

    /// Sets [`enterprise_city`](Self::enterprise_city).
    #[inline]
    #[must_use]
    pub fn enterprise_city(mut self, enterprise_city: impl Into<String>) -> Self {
        self.enterprise_city = Some(enterprise_city.into());
        self
    }

    /// Sets [`enterprise_district`](Self::enterprise_district).
    #[inline]
    #[must_use]
    pub fn enterprise_district(
        mut self,
        enterprise_district: impl Into<String>,
    ) -> Self {
        self.enterprise_district = Some(enterprise_district.into());
        self
    }

    /// Sets [`enterprise_province`](Self::enterprise_province).
    #[inline]
    #[must_use]
    pub fn enterprise_province(
        mut self,
        enterprise_province: impl Into<String>,
    ) -> Self {
        self.enterprise_province = Some(enterprise_province.into());
        self
    }

    /// Sets [`latitude`](Self::latitude).
    #[inline]
    #[must_use]
    pub fn latitude(mut self, latitude: impl Into<String>) -> Self {
        self.latitude = Some(latitude.into());
        self
    }

    /// Sets [`longitude`](Self::longitude).
    #[inline]
    #[must_use]
    pub fn longitude(mut self, longitude: impl Into<String>) -> Self {
        self.longitude = Some(longitude.into());
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    #[must_use]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }

    /// Sets [`phone`](Self::phone).
    #[inline]
    #[must_use]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    /// Sets [`poiid`](Self::poiid).
    #[inline]
    #[must_use]
    pub fn poiid(mut self, poiid: impl Into<String>) -> Self {
        self.poiid = Some(poiid.into());
        self
    }

    /// Sets [`shop_category`](Self::shop_category).
    #[inline]
    #[must_use]
    pub fn shop_category(mut self, shop_category: impl Into<String>) -> Self {
        self.shop_category = Some(shop_category.into());
        self
    }

    /// Sets [`shop_name`](Self::shop_name).
    #[inline]
    #[must_use]
    pub fn shop_name(mut self, shop_name: impl Into<String>) -> Self {
        self.shop_name = Some(shop_name.into());
        self
    }

    /// Sets [`shop_no`](Self::shop_no).
    #[inline]
    #[must_use]
    pub fn shop_no(mut self, shop_no: impl Into<String>) -> Self {
        self.shop_no = Some(shop_no.into());
        self
    }
}

impl record::Record for MerchantshopCreate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MERCHANTSHOP_CREATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.contact_name),
            1 => Some(&self.detail_address),
            2 => Some(&self.enterprise_city),
            3 => Some(&self.enterprise_district),
            4 => Some(&self.enterprise_province),
            5 => Some(&self.latitude),
            6 => Some(&self.longitude),
            7 => Some(&self.out_biz_no),
            8 => Some(&self.phone),
            9 => Some(&self.poiid),
            10 => Some(&self.shop_category),
            11 => Some(&self.shop_name),
            12 => Some(&self.shop_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.contact_name),
            1 => Some(&mut self.detail_address),
            2 => Some(&mut self.enterprise_city),
            3 => Some(&mut self.enterprise_district),
            4 => Some(&mut self.enterprise_province),
            5 => Some(&mut self.latitude),
            6 => Some(&mut self.longitude),
            7 => Some(&mut self.out_biz_no),
            8 => Some(&mut self.phone),
            9 => Some(&mut self.poiid),
            10 => Some(&mut self.shop_category),
            11 => Some(&mut self.shop_name),
            12 => Some(&mut self.shop_no),
            _ => None,
        }
    }
}

impl Clone for MerchantshopCreate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MerchantshopCreate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MerchantshopCreate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for MerchantshopCreate {}

impl record::Request for MerchantshopCreate {
    type Response = MerchantshopCreateResponse;
    type ErrorCode = MerchantshopCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.open.instantdelivery.merchantshop.create` (即时配送商家门店创建).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct MerchantshopCreateResponse {
    /// The field `logistics_shop_status`: a list; each element is a record of the kind `LogisticsShopStatusDto`.
    ///
    /// On the wire `logistics_shop_status`. Source: `spec/open_instantdelivery/merchantshop.create.yaml:24`.
    pub logistics_shop_status: Vec<super::types::LogisticsShopStatusDto>,
}

impl record::Record for MerchantshopCreateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MERCHANTSHOP_CREATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.logistics_shop_status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.logistics_shop_status),
            _ => None,
        }
    }
}

impl Clone for MerchantshopCreateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MerchantshopCreateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MerchantshopCreateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.open.instantdelivery.merchantshop.create`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MerchantshopCreateErrorCode {
    /// On the wire `UNKNOWN_EXCEPTION`. Source: `spec/open_instantdelivery/merchantshop.create.yaml:27`.
    UnknownException,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/open_instantdelivery/merchantshop.create.yaml:28`.
    InvalidParameter,
    /// On the wire `RESULT_IS_NOT_EXPECTED`. Source: `spec/open_instantdelivery/merchantshop.create.yaml:29`.
    ResultIsNotExpected,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/open_instantdelivery/merchantshop.create.yaml:30`.
    SystemError,
    /// On the wire `SYSTEM_EXCEPTION`. Source: `spec/open_instantdelivery/merchantshop.create.yaml:31`.
    SystemException,
    /// On the wire `NO_ACCOUNT`. Source: `spec/open_instantdelivery/merchantshop.create.yaml:32`.
    NoAccount,
    /// On the wire `ACCOUNT_CREATING`. Source: `spec/open_instantdelivery/merchantshop.create.yaml:33`.
    AccountCreating,
    /// On the wire `ACCOUNT_AUDITING`. Source: `spec/open_instantdelivery/merchantshop.create.yaml:34`.
    AccountAuditing,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for MerchantshopCreateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("UNKNOWN_EXCEPTION", Self::UnknownException),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("RESULT_IS_NOT_EXPECTED", Self::ResultIsNotExpected),
        ("SYSTEM_ERROR", Self::SystemError),
        ("SYSTEM_EXCEPTION", Self::SystemException),
        ("NO_ACCOUNT", Self::NoAccount),
        ("ACCOUNT_CREATING", Self::AccountCreating),
        ("ACCOUNT_AUDITING", Self::AccountAuditing),
    ];
    const UNKNOWN: Self = Self::Unknown;
}
