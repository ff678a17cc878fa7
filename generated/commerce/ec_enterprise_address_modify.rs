//! `alipay.commerce.ec.enterprise.address.modify` · 企业地址修改
//!
//! Modify an address of an enterprise.
//!
//! Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/commerce/ec/enterprise/address`. Described in
//! `spec/commerce/ec.enterprise.address.modify.yaml`.

use crate::{record, schema};

static EC_ENTERPRISE_ADDRESS_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEnterpriseAddressModify",
    file: "spec/commerce/ec.enterprise.address.modify.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 11),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(50), 15)],
            ..schema::FieldDef::text("address", 15)
        },
        schema::FieldDef::text("address_id", 16),
        schema::FieldDef::text("agreement_no", 17),
        schema::FieldDef::text("city_code", 22),
        schema::FieldDef::text("city_name", 23),
        schema::FieldDef::text("community", 24),
        schema::FieldDef::text("enterprise_id", 25),
        schema::FieldDef::text("latitude", 29),
        schema::FieldDef::text("longitude", 30),
        schema::FieldDef::text("mark", 31),
        schema::FieldDef::text("poi_id", 32),
        schema::FieldDef::text("status", 33),
    ],
    rules: &[],
};

static EC_ENTERPRISE_ADDRESS_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEnterpriseAddressModifyResponse",
    file: "spec/commerce/ec.enterprise.address.modify.yaml",
    fields: &[schema::FieldDef::text("address_id", 36)],
    rules: &[],
};

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
        Self {
            account_id: None,
            address: None,
            address_id: None,
            agreement_no: None,
            city_code: None,
            city_name: None,
            community: None,
            enterprise_id: None,
            latitude: None,
            longitude: None,
            mark: None,
            poi_id: None,
            status: None,
        }
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

impl record::Record for EcEnterpriseAddressModify {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EC_ENTERPRISE_ADDRESS_MODIFY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.address),
            2 => Some(&self.address_id),
            3 => Some(&self.agreement_no),
            4 => Some(&self.city_code),
            5 => Some(&self.city_name),
            6 => Some(&self.community),
            7 => Some(&self.enterprise_id),
            8 => Some(&self.latitude),
            9 => Some(&self.longitude),
            10 => Some(&self.mark),
            11 => Some(&self.poi_id),
            12 => Some(&self.status),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.address),
            2 => Some(&mut self.address_id),
            3 => Some(&mut self.agreement_no),
            4 => Some(&mut self.city_code),
            5 => Some(&mut self.city_name),
            6 => Some(&mut self.community),
            7 => Some(&mut self.enterprise_id),
            8 => Some(&mut self.latitude),
            9 => Some(&mut self.longitude),
            10 => Some(&mut self.mark),
            11 => Some(&mut self.poi_id),
            12 => Some(&mut self.status),
            _ => None,
        }
    }
}

impl Default for EcEnterpriseAddressModify {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for EcEnterpriseAddressModify {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EcEnterpriseAddressModify {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EcEnterpriseAddressModify {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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

/// The response of `alipay.commerce.ec.enterprise.address.modify` (企业地址修改).
#[non_exhaustive]
pub struct EcEnterpriseAddressModifyResponse {
    /// Address id.
    ///
    /// 地址id. Example: `13800000000`.
    pub address_id: Option<String>,
}

impl record::Record for EcEnterpriseAddressModifyResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EC_ENTERPRISE_ADDRESS_MODIFY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.address_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.address_id),
            _ => None,
        }
    }
}

impl Default for EcEnterpriseAddressModifyResponse {
    #[inline]
    fn default() -> Self {
        Self { address_id: None }
    }
}

impl Clone for EcEnterpriseAddressModifyResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EcEnterpriseAddressModifyResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EcEnterpriseAddressModifyResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.commerce.ec.enterprise.address.modify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for EcEnterpriseAddressModifyErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("PARAMETER_ERROR", Self::ParameterError),
        ("SYSTEM_ERROR", Self::SystemError),
        ("ENTERPRISE_NOT_EXIST", Self::EnterpriseNotExist),
        ("SENSITIVE_WORDS_EXIST", Self::SensitiveWordsExist),
        ("NO_AGREEMENT", Self::NoAgreement),
        ("ADDRESS_NOT_EXIST", Self::AddressNotExist),
        ("ADDRESS_HAS_USED", Self::AddressHasUsed),
        ("REMOTE_SERVICE_ERROR", Self::RemoteServiceError),
        ("LAT_LNG_NOT_FOUND_ADDRESS", Self::LatLngNotFoundAddress),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for EcEnterpriseAddressModifyErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
