//! `alipay.open.instantdelivery.merchantshop.create` · 即时配送商家门店创建
//!
//! Create a merchant's store at instant delivery companies; name plus address must be globally unique.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/open/instantdelivery/merchantshop/create`.
//! Described in `spec/open_instantdelivery/merchantshop.create.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The response of `alipay.open.instantdelivery.merchantshop.create` (即时配送商家门店创建).
#[non_exhaustive]
pub struct MerchantshopCreateResponse {
    /// Result of store creation at each delivery company.
    ///
    /// 门店创建返回的结果.
    pub logistics_shop_status: Vec<super::types::LogisticsShopStatusDto>,
}

/// The error codes of `alipay.open.instantdelivery.merchantshop.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    MerchantshopCreateErrorCode, "UNKNOWN_EXCEPTION" UnknownException,
    "INVALID_PARAMETER" InvalidParameter, "RESULT_IS_NOT_EXPECTED" ResultIsNotExpected,
    "SYSTEM_ERROR" SystemError, "SYSTEM_EXCEPTION" SystemException, "NO_ACCOUNT"
    NoAccount, "ACCOUNT_CREATING" AccountCreating, "ACCOUNT_AUDITING" AccountAuditing
);

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

record::record!(
    MerchantshopCreate, MERCHANTSHOP_CREATE, 0 contact_name None, 1 detail_address None,
    2 enterprise_city None, 3 enterprise_district None, 4 enterprise_province None, 5
    latitude None, 6 longitude None, 7 out_biz_no None, 8 phone None, 9 poiid None, 10
    shop_category None, 11 shop_name None, 12 shop_no None
);

record::record!(
    MerchantshopCreateResponse, MERCHANTSHOP_CREATE_RESPONSE, 0 logistics_shop_status
    Vec::new()
);

static MERCHANTSHOP_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MerchantshopCreate",
    file: "spec/open_instantdelivery/merchantshop.create.yaml",
    rows: &[
        schema::Row::Text("contact_name"),
        schema::Row::Text("detail_address"),
        schema::Row::Text("enterprise_city"),
        schema::Row::Text("enterprise_district"),
        schema::Row::Text("enterprise_province"),
        schema::Row::Text("latitude"),
        schema::Row::Text("longitude"),
        schema::Row::Text("out_biz_no"),
        schema::Row::Text("phone"),
        schema::Row::Text("poiid"),
        schema::Row::Text("shop_category"),
        schema::Row::Limited(
            "shop_name",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(256))],
        ),
        schema::Row::Text("shop_no"),
    ],
    rules: &[],
    lines: &[11, 12, 17, 18, 19, 20, 25, 30, 31, 32, 33, 38, 42, 44],
};

static MERCHANTSHOP_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "MerchantshopCreateResponse",
    file: "spec/open_instantdelivery/merchantshop.create.yaml",
    rows: &[
        schema::Row::Plain(
            "logistics_shop_status",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::LOGISTICS_SHOP_STATUS_DTO),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};
