//! `alipay.open.instantdelivery.merchantshop.create` · 即时配送商家门店创建
//!
//! Create a merchant's store at instant delivery companies; name plus address must be globally unique.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/instantdelivery/merchantshop/create`.
//! Described in `spec/open_instantdelivery/merchantshop.create.yaml`.

use crate::{record, schema};

static MERCHANTSHOP_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MerchantshopCreate",
    file: "spec/open_instantdelivery/merchantshop.create.yaml",
    fields: &[
        schema::FieldDef::text("contact_name", 11),
        schema::FieldDef::text("detail_address", 12),
        schema::FieldDef::text("enterprise_city", 17),
        schema::FieldDef::text("enterprise_district", 18),
        schema::FieldDef::text("enterprise_province", 19),
        schema::FieldDef::text("latitude", 20),
        schema::FieldDef::text("longitude", 25),
        schema::FieldDef::text("out_biz_no", 30),
        schema::FieldDef::text("phone", 31),
        schema::FieldDef::text("poiid", 32),
        schema::FieldDef::text("shop_category", 33),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(256), 42)],
            ..schema::FieldDef::text("shop_name", 38)
        },
        schema::FieldDef::text("shop_no", 44),
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
            51,
        ),
    ],
    rules: &[],
};

/// A request of `alipay.open.instantdelivery.merchantshop.create` (即时配送商家门店创建).
///
/// Create a merchant's store at instant delivery companies; name plus address must be globally unique.
///
/// ```
/// use alipay::open_instantdelivery::MerchantshopCreate;
///
/// let request = MerchantshopCreate::new()
///     .contact_name("某某");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`shop_name`](Self::shop_name) | at most 256 characters |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/instantdelivery/merchantshop/create`.
/// Described in `spec/open_instantdelivery/merchantshop.create.yaml`.
/// Returns [`MerchantshopCreateResponse`], or an error with a [`MerchantshopCreateErrorCode`].
#[doc(alias = "alipay.open.instantdelivery.merchantshop.create")]
#[doc(alias = "/v3/alipay/open/instantdelivery/merchantshop/create")]
#[doc(alias = "即时配送商家门店创建")]
#[doc(alias = "配送")]
#[doc(alias = "门店")]
#[must_use]
#[non_exhaustive]
pub struct MerchantshopCreate {
    /// Name of the contact.
    ///
    /// 联系人姓名. Example: `某某`.
    pub contact_name: Option<String>,
    /// Address where the merchant does business or the staff are located.
    ///
    /// 地址. Example: `万塘路18号黄龙时代广场B座`.
    pub detail_address: Option<String>,
    /// City code from the linked table.
    ///
    /// 城市编码. Example: `371000`.
    pub enterprise_city: Option<String>,
    /// District code from the linked table.
    ///
    /// 区县编码. Example: `371002`.
    pub enterprise_district: Option<String>,
    /// Province code from the linked table.
    ///
    /// 省份编码. Example: `370000`.
    pub enterprise_province: Option<String>,
    /// Latitude in the Amap (Gaode) coordinate system.
    ///
    /// 纬度. Example: `60.270001`.
    pub latitude: Option<String>,
    /// Longitude in the Amap (Gaode) coordinate system.
    ///
    /// 经度. Example: `120.760001`.
    pub longitude: Option<String>,
    /// External business number.
    ///
    /// 外部业务号. Example: `out_biz_no_202008311750003`.
    pub out_biz_no: Option<String>,
    /// Phone or mobile number of the contact.
    ///
    /// 联系人电话/手机号. Example: `13800000000`.
    pub phone: Option<String>,
    /// AMap POI id.
    ///
    /// 高德poiid. Example: `B0FFIVU189`.
    pub poiid: Option<String>,
    /// Store category: a third-level code from the linked table.
    ///
    /// 店铺类目. Example: `1001`.
    pub shop_category: Option<String>,
    /// Store name; name plus address must be globally unique.
    ///
    /// 门店名称; at most 256 characters. Example: `门店1`.
    pub shop_name: Option<String>,
    /// Merchant's own store number, unique under its pid.
    ///
    /// 商家门店编码. Example: `1000`.
    pub shop_no: Option<String>,
}

impl MerchantshopCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// The response of `alipay.open.instantdelivery.merchantshop.create` (即时配送商家门店创建).
#[non_exhaustive]
pub struct MerchantshopCreateResponse {
    /// Result of store creation at each delivery company.
    ///
    /// 门店创建返回的结果.
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
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MerchantshopCreateErrorCode {
    /// `UNKNOWN_EXCEPTION`: An unknown internal error occurred.
    ///
    /// Contact support. The outcome is unknown: the call may have taken effect.
    UnknownException,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `RESULT_IS_NOT_EXPECTED`: The result is not the expected one.
    ResultIsNotExpected,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `SYSTEM_EXCEPTION`: A system error occurred.
    ///
    /// Query the result before calling again. The outcome is unknown: the call may have taken effect.
    SystemException,
    /// `NO_ACCOUNT`.
    NoAccount,
    /// `ACCOUNT_CREATING`.
    AccountCreating,
    /// `ACCOUNT_AUDITING`.
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
