//! `alipay.ebpp.invoice.enterprise.merchantrelation.create` · 创建企业商户关系
//!
//! Bind a merchant to an enterprise by a trade number.
//!
//! Offered on the gateway (V2) and on REST (V3), as
//! `POST /v3/alipay/ebpp/invoice/enterprise/merchantrelation/create`. Described in
//! `spec/ebpp/invoice.enterprise.merchantrelation.create.yaml`.

use crate::{record, schema};

/// A request of `alipay.ebpp.invoice.enterprise.merchantrelation.create` (创建企业商户关系).
///
/// Bind a merchant to an enterprise by a trade number.
///
/// ```
/// use alipay::ebpp::InvoiceEnterpriseMerchantrelationCreate;
///
/// let request = InvoiceEnterpriseMerchantrelationCreate::new()
///     .enterprise_id("2088xxx");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as
/// `POST /v3/alipay/ebpp/invoice/enterprise/merchantrelation/create`. Described in
/// `spec/ebpp/invoice.enterprise.merchantrelation.create.yaml`.
/// Returns [`InvoiceEnterpriseMerchantrelationCreateResponse`], or an error with a [`InvoiceEnterpriseMerchantrelationCreateErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.enterprise.merchantrelation.create")]
#[doc(alias = "/v3/alipay/ebpp/invoice/enterprise/merchantrelation/create")]
#[doc(alias = "创建企业商户关系")]
#[doc(alias = "商户")]
#[doc(alias = "企业")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceEnterpriseMerchantrelationCreate {
    /// Enterprise id.
    ///
    /// 企业ID. Example: `2088xxx`.
    pub enterprise_id: Option<String>,
    /// Joint account id.
    ///
    /// 共同账户ID. Example: `2088xxx`.
    pub account_id: Option<String>,
    /// Number of the signed authorization agreement.
    ///
    /// 授权签约协议号. Example: `20215713002876184996`.
    pub agreement_no: Option<String>,
    /// Operator, for instance by staff number.
    ///
    /// Example: `记录操作人身份标识，可传工号，如9527`.
    pub operator_id: Option<String>,
    /// Store.
    ///
    /// 门店信息.
    pub shop_info: Option<EcShopInfo>,
    /// Trade number.
    ///
    /// 交易流水号. Example: `2019xxxxxx`.
    pub trade_no: Option<String>,
}

impl InvoiceEnterpriseMerchantrelationCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
        self
    }

    /// Sets [`account_id`](Self::account_id).
    #[inline]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`operator_id`](Self::operator_id).
    #[inline]
    pub fn operator_id(mut self, operator_id: impl Into<String>) -> Self {
        self.operator_id = Some(operator_id.into());
        self
    }

    /// Sets [`shop_info`](Self::shop_info).
    #[inline]
    pub fn shop_info(mut self, shop_info: EcShopInfo) -> Self {
        self.shop_info = Some(shop_info);
        self
    }

    /// Sets [`trade_no`](Self::trade_no).
    #[inline]
    pub fn trade_no(mut self, trade_no: impl Into<String>) -> Self {
        self.trade_no = Some(trade_no.into());
        self
    }
}

/// The response of `alipay.ebpp.invoice.enterprise.merchantrelation.create` (创建企业商户关系).
#[non_exhaustive]
pub struct InvoiceEnterpriseMerchantrelationCreateResponse {
    /// Account with which the store collects payments.
    ///
    /// 门店收单pid. Example: `2088xxx`.
    pub pid: Option<String>,
    /// Whether the store is connected directly or indirectly.
    ///
    /// 门店直间连类型. Example: `0`.
    pub role_type: Option<String>,
    /// Store id.
    ///
    /// 门店ID. Example: `2088xxx`.
    pub shop_id: Option<String>,
    /// Whether the call succeeded.
    ///
    /// 是否成功. Example: `true`.
    pub success: Option<bool>,
}

/// A store.
#[must_use]
#[non_exhaustive]
pub struct EcShopInfo {
    /// Store address.
    ///
    /// 门店地址. Example: `xxx大道xxx号`.
    pub address: Option<String>,
    /// City code.
    ///
    /// 城市编码. Example: `330100`.
    pub city_id: Option<String>,
    /// City name.
    ///
    /// 城市名称. Example: `成都市`.
    pub city_name: Option<String>,
    /// District code.
    ///
    /// 区编码. Example: `330101`.
    pub district_id: Option<String>,
    /// District name.
    ///
    /// 区名称. Example: `武侯区`.
    pub district_name: Option<String>,
    /// Latitude.
    ///
    /// 纬度. Example: `29.333`.
    pub latitude: Option<String>,
    /// Longitude.
    ///
    /// 经度. Example: `121.222`.
    pub longitude: Option<String>,
    /// Merchant category code of the first level.
    ///
    /// 一级mcc编码. Example: `A0001`.
    pub mcc_code_1: Option<String>,
    /// Merchant category code of the second level.
    ///
    /// 二级mcc编码. Example: `B0001`.
    pub mcc_code_2: Option<String>,
    /// Merchant category name of the first level.
    ///
    /// 一级mcc名称. Example: `餐饮`.
    pub mcc_name_1: Option<String>,
    /// Merchant category name of the second level.
    ///
    /// 二级mcc名称. Example: `中式快餐`.
    pub mcc_name_2: Option<String>,
    /// Address of the storefront picture.
    ///
    /// 门头照地址. Example: `http://xxxx.png`.
    pub outdoor_img_url: Option<String>,
    /// Amap POI id.
    ///
    /// 高德poiId. Example: `B0G29CP65Q`.
    pub poi_id: Option<String>,
    /// Province code.
    ///
    /// 省份编码. Example: `330000`.
    pub province_id: Option<String>,
    /// Province name.
    ///
    /// 省份名称. Example: `四川省`.
    pub province_name: Option<String>,
    /// Store name.
    ///
    /// 门店名称. Example: `xxx门店`.
    pub shop_name: Option<String>,
}

impl EcShopInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`address`](Self::address).
    #[inline]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets [`city_id`](Self::city_id).
    #[inline]
    pub fn city_id(mut self, city_id: impl Into<String>) -> Self {
        self.city_id = Some(city_id.into());
        self
    }

    /// Sets [`city_name`](Self::city_name).
    #[inline]
    pub fn city_name(mut self, city_name: impl Into<String>) -> Self {
        self.city_name = Some(city_name.into());
        self
    }

    /// Sets [`district_id`](Self::district_id).
    #[inline]
    pub fn district_id(mut self, district_id: impl Into<String>) -> Self {
        self.district_id = Some(district_id.into());
        self
    }

    /// Sets [`district_name`](Self::district_name).
    #[inline]
    pub fn district_name(mut self, district_name: impl Into<String>) -> Self {
        self.district_name = Some(district_name.into());
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

    /// Sets [`mcc_code_1`](Self::mcc_code_1).
    #[inline]
    pub fn mcc_code_1(mut self, mcc_code_1: impl Into<String>) -> Self {
        self.mcc_code_1 = Some(mcc_code_1.into());
        self
    }

    /// Sets [`mcc_code_2`](Self::mcc_code_2).
    #[inline]
    pub fn mcc_code_2(mut self, mcc_code_2: impl Into<String>) -> Self {
        self.mcc_code_2 = Some(mcc_code_2.into());
        self
    }

    /// Sets [`mcc_name_1`](Self::mcc_name_1).
    #[inline]
    pub fn mcc_name_1(mut self, mcc_name_1: impl Into<String>) -> Self {
        self.mcc_name_1 = Some(mcc_name_1.into());
        self
    }

    /// Sets [`mcc_name_2`](Self::mcc_name_2).
    #[inline]
    pub fn mcc_name_2(mut self, mcc_name_2: impl Into<String>) -> Self {
        self.mcc_name_2 = Some(mcc_name_2.into());
        self
    }

    /// Sets [`outdoor_img_url`](Self::outdoor_img_url).
    #[inline]
    pub fn outdoor_img_url(mut self, outdoor_img_url: impl Into<String>) -> Self {
        self.outdoor_img_url = Some(outdoor_img_url.into());
        self
    }

    /// Sets [`poi_id`](Self::poi_id).
    #[inline]
    pub fn poi_id(mut self, poi_id: impl Into<String>) -> Self {
        self.poi_id = Some(poi_id.into());
        self
    }

    /// Sets [`province_id`](Self::province_id).
    #[inline]
    pub fn province_id(mut self, province_id: impl Into<String>) -> Self {
        self.province_id = Some(province_id.into());
        self
    }

    /// Sets [`province_name`](Self::province_name).
    #[inline]
    pub fn province_name(mut self, province_name: impl Into<String>) -> Self {
        self.province_name = Some(province_name.into());
        self
    }

    /// Sets [`shop_name`](Self::shop_name).
    #[inline]
    pub fn shop_name(mut self, shop_name: impl Into<String>) -> Self {
        self.shop_name = Some(shop_name.into());
        self
    }
}

/// The error codes of `alipay.ebpp.invoice.enterprise.merchantrelation.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum InvoiceEnterpriseMerchantrelationCreateErrorCode {
    /// `PARAMETER_ILLEGAL`: A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    ParameterIllegal,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `PERMISSION_DENIED`: Permission is denied to the caller.
    PermissionDenied,
    /// `INVALID_TRADE_NO`.
    InvalidTradeNo,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    InvoiceEnterpriseMerchantrelationCreateErrorCode, "PARAMETER_ILLEGAL"
    ParameterIllegal, "SYSTEM_ERROR" SystemError, "PERMISSION_DENIED" PermissionDenied,
    "INVALID_TRADE_NO" InvalidTradeNo
);

impl record::CallRequest for InvoiceEnterpriseMerchantrelationCreate {}

impl record::Request for InvoiceEnterpriseMerchantrelationCreate {
    type Response = InvoiceEnterpriseMerchantrelationCreateResponse;
    type ErrorCode = InvoiceEnterpriseMerchantrelationCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.enterprise.merchantrelation.create",
        title: "创建企业商户关系",
        file: "spec/ebpp/invoice.enterprise.merchantrelation.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/ebpp/invoice/enterprise/merchantrelation/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INVOICE_ENTERPRISE_MERCHANTRELATION_CREATE,
        response: &INVOICE_ENTERPRISE_MERCHANTRELATION_CREATE_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "PARAMETER_ILLEGAL",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    InvoiceEnterpriseMerchantrelationCreate, INVOICE_ENTERPRISE_MERCHANTRELATION_CREATE,
    0 enterprise_id None, 1 account_id None, 2 agreement_no None, 3 operator_id None, 4
    shop_info None, 5 trade_no None
);

record::record!(
    InvoiceEnterpriseMerchantrelationCreateResponse,
    INVOICE_ENTERPRISE_MERCHANTRELATION_CREATE_RESPONSE, 0 pid None, 1 role_type None, 2
    shop_id None, 3 success None
);

record::record!(
    EcShopInfo, EC_SHOP_INFO, 0 address None, 1 city_id None, 2 city_name None, 3
    district_id None, 4 district_name None, 5 latitude None, 6 longitude None, 7
    mcc_code_1 None, 8 mcc_code_2 None, 9 mcc_name_1 None, 10 mcc_name_2 None, 11
    outdoor_img_url None, 12 poi_id None, 13 province_id None, 14 province_name None, 15
    shop_name None
);

static INVOICE_ENTERPRISE_MERCHANTRELATION_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceEnterpriseMerchantrelationCreate",
    file: "spec/ebpp/invoice.enterprise.merchantrelation.create.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "enterprise_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Text("account_id"),
        schema::Row::Text("agreement_no"),
        schema::Row::Text("operator_id"),
        schema::Row::Plain("shop_info", schema::Kind::Record(&EC_SHOP_INFO)),
        schema::Row::Text("trade_no"),
    ],
    rules: &[],
    lines: &[11, 12, 13, 18, 19, 20],
};

static INVOICE_ENTERPRISE_MERCHANTRELATION_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceEnterpriseMerchantrelationCreateResponse",
    file: "spec/ebpp/invoice.enterprise.merchantrelation.create.yaml",
    rows: &[
        schema::Row::Text("pid"),
        schema::Row::Text("role_type"),
        schema::Row::Text("shop_id"),
        schema::Row::Plain("success", schema::Kind::Boolean),
    ],
    rules: &[],
    lines: &[],
};

static EC_SHOP_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcShopInfo",
    file: "spec/ebpp/invoice.enterprise.merchantrelation.create.yaml",
    rows: &[
        schema::Row::Text("address"),
        schema::Row::Text("city_id"),
        schema::Row::Text("city_name"),
        schema::Row::Text("district_id"),
        schema::Row::Text("district_name"),
        schema::Row::Text("latitude"),
        schema::Row::Text("longitude"),
        schema::Row::Text("mcc_code_1"),
        schema::Row::Text("mcc_code_2"),
        schema::Row::Text("mcc_name_1"),
        schema::Row::Text("mcc_name_2"),
        schema::Row::Text("outdoor_img_url"),
        schema::Row::Text("poi_id"),
        schema::Row::Text("province_id"),
        schema::Row::Text("province_name"),
        schema::Row::Text("shop_name"),
    ],
    rules: &[],
    lines: &[36, 37, 38, 39, 40, 41, 42, 43, 48, 53, 54, 59, 64, 65, 66, 67],
};
