//! `alipay.commerce.ec.enterprise.address.modify` · 企业地址修改
//!
//! Modify an address of an enterprise.
//!
//! Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/commerce/ec/enterprise/address`. Described in
//! `spec/commerce/ec.enterprise.address.modify.yaml`.

use crate::{record, schema};

/// A request of `alipay.commerce.ec.enterprise.address.modify` (企业地址修改).
///
/// Modify an address of an enterprise.
///
/// ```
/// use alipay::commerce::EcEnterpriseAddressModify;
///
/// let request = EcEnterpriseAddressModify::new()
///     .account_id("2088000000000001");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`address`](Self::address) | at most 50 characters |
/// | [`agreement_no`](Self::agreement_no) | required in some cases |
///
/// Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/commerce/ec/enterprise/address`. Described in
/// `spec/commerce/ec.enterprise.address.modify.yaml`.
/// Returns [`EcEnterpriseAddressModifyResponse`], or an error with a [`EcEnterpriseAddressModifyErrorCode`].
#[doc(alias = "alipay.commerce.ec.enterprise.address.modify")]
#[doc(alias = "/v3/alipay/commerce/ec/enterprise/address")]
#[doc(alias = "企业地址修改")]
#[doc(alias = "企业")]
#[must_use]
#[non_exhaustive]
pub struct EcEnterpriseAddressModify {
    /// Joint account signed through enterprise code 1.0; used with `agreement_no`.
    ///
    /// Example: `2088000000000001`.
    pub account_id: Option<String>,
    /// Detailed address.
    ///
    /// At most 50 characters. Example: `西溪路569号蚂蚁A空间6楼601`.
    pub address: Option<String>,
    /// Address id.
    ///
    /// 地址id. Example: `13800000000`.
    pub address_id: Option<String>,
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
    /// 城市名称. Example: `杭州市`.
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
    /// 备注. Example: `示例备注`.
    pub mark: Option<String>,
    /// AMap POI id.
    ///
    /// 高德地图poi. Example: `B0GKN4522Z`.
    pub poi_id: Option<String>,
    /// Whether the address is in effect, such as `NORMAL`.
    ///
    /// 状态. Example: `NORMAL`.
    pub status: Option<String>,
}

impl EcEnterpriseAddressModify {
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

    /// Sets [`address_id`](Self::address_id).
    #[inline]
    pub fn address_id(mut self, address_id: impl Into<String>) -> Self {
        self.address_id = Some(address_id.into());
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

    /// Sets [`status`](Self::status).
    #[inline]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }
}

/// The response of `alipay.commerce.ec.enterprise.address.modify` (企业地址修改).
#[non_exhaustive]
pub struct EcEnterpriseAddressModifyResponse {
    /// Address id.
    ///
    /// 地址id. Example: `13800000000`.
    pub address_id: Option<String>,
}

/// The error codes of `alipay.commerce.ec.enterprise.address.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EcEnterpriseAddressModifyErrorCode {
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
    /// `ADDRESS_NOT_EXIST`.
    AddressNotExist,
    /// `ADDRESS_HAS_USED`.
    AddressHasUsed,
    /// `REMOTE_SERVICE_ERROR`: A remote service failed with an error.
    ///
    /// Wait and query the result before repeating. The same call may succeed later. The outcome is unknown: the call
    /// may have taken effect.
    RemoteServiceError,
    /// `LAT_LNG_NOT_FOUND_ADDRESS`.
    LatLngNotFoundAddress,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    EcEnterpriseAddressModifyErrorCode, "PARAMETER_ERROR" ParameterError, "SYSTEM_ERROR"
    SystemError, "ENTERPRISE_NOT_EXIST" EnterpriseNotExist, "SENSITIVE_WORDS_EXIST"
    SensitiveWordsExist, "NO_AGREEMENT" NoAgreement, "ADDRESS_NOT_EXIST" AddressNotExist,
    "ADDRESS_HAS_USED" AddressHasUsed, "REMOTE_SERVICE_ERROR" RemoteServiceError,
    "LAT_LNG_NOT_FOUND_ADDRESS" LatLngNotFoundAddress
);

impl record::CallRequest for EcEnterpriseAddressModify {}

impl record::Request for EcEnterpriseAddressModify {
    type Response = EcEnterpriseAddressModifyResponse;
    type ErrorCode = EcEnterpriseAddressModifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.ec.enterprise.address.modify",
        title: "企业地址修改",
        file: "spec/commerce/ec.enterprise.address.modify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Put,
            path: "/v3/alipay/commerce/ec/enterprise/address",
        }),
        idempotency: schema::Idempotency::Never,
        request: &EC_ENTERPRISE_ADDRESS_MODIFY,
        response: &EC_ENTERPRISE_ADDRESS_MODIFY_RESPONSE,
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
    EcEnterpriseAddressModify, EC_ENTERPRISE_ADDRESS_MODIFY, 0 account_id None, 1 address
    None, 2 address_id None, 3 agreement_no None, 4 city_code None, 5 city_name None, 6
    community None, 7 enterprise_id None, 8 latitude None, 9 longitude None, 10 mark
    None, 11 poi_id None, 12 status None
);

record::record!(
    EcEnterpriseAddressModifyResponse, EC_ENTERPRISE_ADDRESS_MODIFY_RESPONSE, 0
    address_id None
);

static EC_ENTERPRISE_ADDRESS_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEnterpriseAddressModify",
    file: "spec/commerce/ec.enterprise.address.modify.yaml",
    rows: &[
        schema::Row::Text("account_id"),
        schema::Row::Limited(
            "address",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::MaxLength(50))],
        ),
        schema::Row::Text("address_id"),
        schema::Row::Text("agreement_no"),
        schema::Row::Text("city_code"),
        schema::Row::Text("city_name"),
        schema::Row::Text("community"),
        schema::Row::Text("enterprise_id"),
        schema::Row::Text("latitude"),
        schema::Row::Text("longitude"),
        schema::Row::Text("mark"),
        schema::Row::Text("poi_id"),
        schema::Row::Text("status"),
    ],
    rules: &[],
    lines: &[11, 15, 15, 16, 17, 22, 23, 24, 25, 29, 30, 31, 32, 33],
};

static EC_ENTERPRISE_ADDRESS_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEnterpriseAddressModifyResponse",
    file: "spec/commerce/ec.enterprise.address.modify.yaml",
    rows: &[schema::Row::Text("address_id")],
    rules: &[],
    lines: &[],
};
