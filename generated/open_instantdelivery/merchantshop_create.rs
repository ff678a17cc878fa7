//! `alipay.open.instantdelivery.merchantshop.create` · 即时配送商家门店创建
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/instantdelivery/merchantshop/create`.
//! Described in `spec/open_instantdelivery/merchantshop.create.yaml`.

use crate::{record, schema};

static MERCHANTSHOP_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MerchantshopCreate",
    file: "spec/open_instantdelivery/merchantshop.create.yaml",
    fields: &[
        schema::FieldDef::text("contact_name", 9),
        schema::FieldDef::text("detail_address", 10),
        schema::FieldDef::text("enterprise_city", 11),
        schema::FieldDef::text("enterprise_district", 12),
        schema::FieldDef::text("enterprise_province", 13),
        schema::FieldDef::text("latitude", 14),
        schema::FieldDef::text("longitude", 15),
        schema::FieldDef::text("out_biz_no", 16),
        schema::FieldDef::text("phone", 17),
        schema::FieldDef::text("poiid", 18),
        schema::FieldDef::text("shop_category", 19),
        schema::FieldDef::text("shop_name", 20),
        schema::FieldDef::text("shop_no", 21),
    ],
    rules: &[],
};

static MERCHANTSHOP_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MerchantshopCreateResponse",
    file: "spec/open_instantdelivery/merchantshop.create.yaml",
    fields: &[
        schema::FieldDef::new(
            "logistics_shop_status",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::LOGISTICS_SHOP_STATUS_DTO),
                    limits: &[],
                },
            ),
            24,
        ),
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
#[must_use]
#[non_exhaustive]
pub struct MerchantshopCreate {
    /// On the wire `contact_name`, a text. Source: `spec/open_instantdelivery/merchantshop.create.yaml:9`.
    pub contact_name: Option<String>,
    /// On the wire `detail_address`, a text. Source: `spec/open_instantdelivery/merchantshop.create.yaml:10`.
    pub detail_address: Option<String>,
    /// On the wire `enterprise_city`, a text. Source: `spec/open_instantdelivery/merchantshop.create.yaml:11`.
    pub enterprise_city: Option<String>,
    /// On the wire `enterprise_district`, a text. Source: `spec/open_instantdelivery/merchantshop.create.yaml:12`.
    pub enterprise_district: Option<String>,
    /// On the wire `enterprise_province`, a text. Source: `spec/open_instantdelivery/merchantshop.create.yaml:13`.
    pub enterprise_province: Option<String>,
    /// On the wire `latitude`, a text. Source: `spec/open_instantdelivery/merchantshop.create.yaml:14`.
    pub latitude: Option<String>,
    /// On the wire `longitude`, a text. Source: `spec/open_instantdelivery/merchantshop.create.yaml:15`.
    pub longitude: Option<String>,
    /// On the wire `out_biz_no`, a text. Source: `spec/open_instantdelivery/merchantshop.create.yaml:16`.
    pub out_biz_no: Option<String>,
    /// On the wire `phone`, a text. Source: `spec/open_instantdelivery/merchantshop.create.yaml:17`.
    pub phone: Option<String>,
    /// On the wire `poiid`, a text. Source: `spec/open_instantdelivery/merchantshop.create.yaml:18`.
    pub poiid: Option<String>,
    /// On the wire `shop_category`, a text. Source: `spec/open_instantdelivery/merchantshop.create.yaml:19`.
    pub shop_category: Option<String>,
    /// On the wire `shop_name`, a text. Source: `spec/open_instantdelivery/merchantshop.create.yaml:20`.
    pub shop_name: Option<String>,
    /// On the wire `shop_no`, a text. Source: `spec/open_instantdelivery/merchantshop.create.yaml:21`.
    pub shop_no: Option<String>,
}

impl MerchantshopCreate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            contact_name: None,
            detail_address: None,
            enterprise_city: None,
            enterprise_district: None,
            enterprise_province: None,
            latitude: None,
            longitude: None,
            out_biz_no: None,
            phone: None,
            poiid: None,
            shop_category: None,
            shop_name: None,
            shop_no: None,
        }
    }

    /// Sets [`contact_name`](Self::contact_name).
    #[inline]
    pub fn contact_name(mut self, contact_name: impl Into<String>) -> Self {
        self.contact_name = Some(contact_name.into());
        self
    }

    /// Sets [`detail_address`](Self::detail_address).
    #[inline]
    pub fn detail_address(mut self, detail_address: impl Into<String>) -> Self {
        self.detail_address = Some(detail_address.into());
        self
    }

    /// Sets [`enterprise_city`](Self::enterprise_city).
    #[inline]
    pub fn enterprise_city(mut self, enterprise_city: impl Into<String>) -> Self {
        self.enterprise_city = Some(enterprise_city.into());
        self
    }

    /// Sets [`enterprise_district`](Self::enterprise_district).
    #[inline]
    pub fn enterprise_district(
        mut self,
        enterprise_district: impl Into<String>,
    ) -> Self {
        self.enterprise_district = Some(enterprise_district.into());
        self
    }

    /// Sets [`enterprise_province`](Self::enterprise_province).
    #[inline]
    pub fn enterprise_province(
        mut self,
        enterprise_province: impl Into<String>,
    ) -> Self {
        self.enterprise_province = Some(enterprise_province.into());
        self
    }

    /// Sets [`latitude`](Self::latitude).
    #[inline]
    pub fn latitude(mut self, latitude: impl Into<String>) -> Self {
        self.latitude = Some(latitude.into());
        self
    }

    /// Sets [`longitude`](Self::longitude).
    #[inline]
    pub fn longitude(mut self, longitude: impl Into<String>) -> Self {
        self.longitude = Some(longitude.into());
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }

    /// Sets [`phone`](Self::phone).
    #[inline]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    /// Sets [`poiid`](Self::poiid).
    #[inline]
    pub fn poiid(mut self, poiid: impl Into<String>) -> Self {
        self.poiid = Some(poiid.into());
        self
    }

    /// Sets [`shop_category`](Self::shop_category).
    #[inline]
    pub fn shop_category(mut self, shop_category: impl Into<String>) -> Self {
        self.shop_category = Some(shop_category.into());
        self
    }

    /// Sets [`shop_name`](Self::shop_name).
    #[inline]
    pub fn shop_name(mut self, shop_name: impl Into<String>) -> Self {
        self.shop_name = Some(shop_name.into());
        self
    }

    /// Sets [`shop_no`](Self::shop_no).
    #[inline]
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

impl Default for MerchantshopCreate {
    #[inline]
    fn default() -> Self {
        Self::new()
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
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.open.instantdelivery.merchantshop.create",
        title: "即时配送商家门店创建",
        file: "spec/open_instantdelivery/merchantshop.create.yaml",
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
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.open.instantdelivery.merchantshop.create` (即时配送商家门店创建).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct MerchantshopCreateResponse {
    /// On the wire `logistics_shop_status`, a list; each element is a record of the kind `LogisticsShopStatusDto`.
    /// Source: `spec/open_instantdelivery/merchantshop.create.yaml:24`.
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

impl Default for MerchantshopCreateResponse {
    #[inline]
    fn default() -> Self {
        Self {
            logistics_shop_status: Vec::new(),
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
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl std::fmt::Debug for MerchantshopCreateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
