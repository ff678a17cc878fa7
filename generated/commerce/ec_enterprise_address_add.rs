//! `alipay.commerce.ec.enterprise.address.add` · 企业地址添加
//!
//! Add an address of an enterprise.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/ec/enterprise/address`. Described
//! in `spec/commerce/ec.enterprise.address.add.yaml`.

use crate::{record, schema};

/// A request of `alipay.commerce.ec.enterprise.address.add` (企业地址添加).
///
/// Add an address of an enterprise.
///
/// ```
/// use alipay::commerce::EcEnterpriseAddressAdd;
///
/// let request = EcEnterpriseAddressAdd::new()
///     .account_id("2088000000000001");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`address`](Self::address) | at most 50 characters |
/// | [`agreement_no`](Self::agreement_no) | required in some cases |
/// | [`mark`](Self::mark) | at most 50 characters |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/commerce/ec/enterprise/address`. Described
/// in `spec/commerce/ec.enterprise.address.add.yaml`.
/// Returns [`EcEnterpriseAddressAddResponse`], or an error with a [`EcEnterpriseAddressAddErrorCode`].
#[doc(alias = "alipay.commerce.ec.enterprise.address.add")]
#[doc(alias = "/v3/alipay/commerce/ec/enterprise/address")]
#[doc(alias = "企业地址添加")]
#[doc(alias = "企业")]
#[must_use]
#[non_exhaustive]
pub struct EcEnterpriseAddressAdd {
    /// Joint account signed through enterprise code 1.0; used with `agreement_no`.
    ///
    /// Example: `2088000000000001`.
    pub account_id: Option<String>,
    /// Detailed address.
    ///
    /// At most 50 characters. Example: `西溪路569号蚂蚁A空间6楼601`.
    pub address: Option<String>,
    /// Agreement number from the signing message; needed if the joint account id is given.
    ///
    /// Required in some cases. Example: `20215425001181407500`.
    pub agreement_no: Option<String>,
    /// City code of the national administrative division standard.
    ///
    /// Example: `330100`.
    pub city_code: Option<String>,
    /// City name.
    ///
    /// Example: `杭州市`.
    pub city_name: Option<String>,
    /// Residential estate or building.
    ///
    /// 小区/楼宇. Example: `蚂蚁A空间`.
    pub community: Option<String>,
    /// Enterprise id of enterprise code 2.0; replaces `account_id` and `agreement_no`.
    ///
    /// Example: `2088000000000001`.
    pub enterprise_id: Option<String>,
    /// Latitude.
    ///
    /// 纬度. Example: `30.261121`.
    pub latitude: Option<String>,
    /// Longitude.
    ///
    /// 经度. Example: `120.104735`.
    pub longitude: Option<String>,
    /// Remark.
    ///
    /// 备注; at most 50 characters. Example: `示例备注`.
    pub mark: Option<String>,
    /// AMap POI id.
    ///
    /// 高德地图poi. Example: `B0GKN4522Z`.
    pub poi_id: Option<String>,
}

impl EcEnterpriseAddressAdd {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`account_id`](Self::account_id).
    #[inline]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets [`address`](Self::address).
    #[inline]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets [`agreement_no`](Self::agreement_no).
    #[inline]
    pub fn agreement_no(mut self, agreement_no: impl Into<String>) -> Self {
        self.agreement_no = Some(agreement_no.into());
        self
    }

    /// Sets [`city_code`](Self::city_code).
    #[inline]
    pub fn city_code(mut self, city_code: impl Into<String>) -> Self {
        self.city_code = Some(city_code.into());
        self
    }

    /// Sets [`city_name`](Self::city_name).
    #[inline]
    pub fn city_name(mut self, city_name: impl Into<String>) -> Self {
        self.city_name = Some(city_name.into());
        self
    }

    /// Sets [`community`](Self::community).
    #[inline]
    pub fn community(mut self, community: impl Into<String>) -> Self {
        self.community = Some(community.into());
        self
    }

    /// Sets [`enterprise_id`](Self::enterprise_id).
    #[inline]
    pub fn enterprise_id(mut self, enterprise_id: impl Into<String>) -> Self {
        self.enterprise_id = Some(enterprise_id.into());
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

    /// Sets [`mark`](Self::mark).
    #[inline]
    pub fn mark(mut self, mark: impl Into<String>) -> Self {
        self.mark = Some(mark.into());
        self
    }

    /// Sets [`poi_id`](Self::poi_id).
    #[inline]
    pub fn poi_id(mut self, poi_id: impl Into<String>) -> Self {
        self.poi_id = Some(poi_id.into());
        self
    }
}

/// The response of `alipay.commerce.ec.enterprise.address.add` (企业地址添加).
#[non_exhaustive]
pub struct EcEnterpriseAddressAddResponse {
    /// Address id.
    ///
    /// 地址id. Example: `13800000000`.
    pub address_id: Option<String>,
}

/// The error codes of `alipay.commerce.ec.enterprise.address.add`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EcEnterpriseAddressAddErrorCode {
    /// `PARAMETER_ERROR`: A parameter is wrong.
    ///
    /// Check the parameters, then call again.
    ParameterError,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `ENTERPRISE_NOT_EXIST`: The enterprise does not exist.
    ///
    /// Check the enterprise id.
    EnterpriseNotExist,
    /// `SENSITIVE_WORDS_EXIST`: The data contain sensitive words.
    ///
    /// Remove the sensitive words, then call again.
    SensitiveWordsExist,
    /// `NO_AGREEMENT`: There is no agreement.
    ///
    /// Sign the agreement first.
    NoAgreement,
    /// `LAT_LNG_NOT_FOUND_ADDRESS`.
    LatLngNotFoundAddress,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    EcEnterpriseAddressAddErrorCode, "PARAMETER_ERROR" ParameterError, "SYSTEM_ERROR"
    SystemError, "ENTERPRISE_NOT_EXIST" EnterpriseNotExist, "SENSITIVE_WORDS_EXIST"
    SensitiveWordsExist, "NO_AGREEMENT" NoAgreement, "LAT_LNG_NOT_FOUND_ADDRESS"
    LatLngNotFoundAddress
);

impl record::CallRequest for EcEnterpriseAddressAdd {}

impl record::Request for EcEnterpriseAddressAdd {
    type Response = EcEnterpriseAddressAddResponse;
    type ErrorCode = EcEnterpriseAddressAddErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.ec.enterprise.address.add",
        title: "企业地址添加",
        file: "spec/commerce/ec.enterprise.address.add.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/commerce/ec/enterprise/address",
        }),
        idempotency: schema::Idempotency::Never,
        request: &EC_ENTERPRISE_ADDRESS_ADD,
        response: &EC_ENTERPRISE_ADDRESS_ADD_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "PARAMETER_ERROR",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    EcEnterpriseAddressAdd, EC_ENTERPRISE_ADDRESS_ADD, 0 account_id None, 1 address None,
    2 agreement_no None, 3 city_code None, 4 city_name None, 5 community None, 6
    enterprise_id None, 7 latitude None, 8 longitude None, 9 mark None, 10 poi_id None
);

record::record!(
    EcEnterpriseAddressAddResponse, EC_ENTERPRISE_ADDRESS_ADD_RESPONSE, 0 address_id None
);

static EC_ENTERPRISE_ADDRESS_ADD: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEnterpriseAddressAdd",
    file: "spec/commerce/ec.enterprise.address.add.yaml",
    rows: &[
        schema::Row::Text("account_id"),
        schema::Row::Limited(
            "address",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(50))],
        ),
        schema::Row::Text("agreement_no"),
        schema::Row::Text("city_code"),
        schema::Row::Text("city_name"),
        schema::Row::Text("community"),
        schema::Row::Text("enterprise_id"),
        schema::Row::Text("latitude"),
        schema::Row::Text("longitude"),
        schema::Row::Limited(
            "mark",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(50))],
        ),
        schema::Row::Text("poi_id"),
    ],
    rules: &[],
    lines: &[11, 15, 15, 16, 21, 22, 23, 24, 28, 29, 30, 30, 31],
};

static EC_ENTERPRISE_ADDRESS_ADD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEnterpriseAddressAddResponse",
    file: "spec/commerce/ec.enterprise.address.add.yaml",
    rows: &[schema::Row::Text("address_id")],
    rules: &[],
    lines: &[],
};
