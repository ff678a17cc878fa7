//! `alipay.commerce.ec.enterprise.address.modify` · 企业地址修改
//!
//! Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/commerce/ec/enterprise/address`. Described in
//! `spec/commerce/ec.enterprise.address.modify.yaml`.

use crate::{record, schema};

static EC_ENTERPRISE_ADDRESS_MODIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEnterpriseAddressModify",
    file: "spec/commerce/ec.enterprise.address.modify.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 9),
        schema::FieldDef::text("address", 10),
        schema::FieldDef::text("address_id", 11),
        schema::FieldDef::text("agreement_no", 12),
        schema::FieldDef::text("city_code", 13),
        schema::FieldDef::text("city_name", 14),
        schema::FieldDef::text("community", 15),
        schema::FieldDef::text("enterprise_id", 16),
        schema::FieldDef::text("latitude", 17),
        schema::FieldDef::text("longitude", 18),
        schema::FieldDef::text("mark", 19),
        schema::FieldDef::text("poi_id", 20),
        schema::FieldDef::text("status", 21),
    ],
    rules: &[],
};

static EC_ENTERPRISE_ADDRESS_MODIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEnterpriseAddressModifyResponse",
    file: "spec/commerce/ec.enterprise.address.modify.yaml",
    fields: &[schema::FieldDef::text("address_id", 24)],
    rules: &[],
};

/// A request of `alipay.commerce.ec.enterprise.address.modify` (企业地址修改).
///
/// Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/commerce/ec/enterprise/address`. Described in
/// `spec/commerce/ec.enterprise.address.modify.yaml`.
/// Answered by [`EcEnterpriseAddressModifyResponse`], or by an error with a [`EcEnterpriseAddressModifyErrorCode`].
#[doc(alias = "alipay.commerce.ec.enterprise.address.modify")]
#[doc(alias = "企业地址修改")]
#[must_use]
#[non_exhaustive]
pub struct EcEnterpriseAddressModify {
    /// On the wire `account_id`, a text. Source: `spec/commerce/ec.enterprise.address.modify.yaml:9`.
    pub account_id: Option<String>,
    /// On the wire `address`, a text. Source: `spec/commerce/ec.enterprise.address.modify.yaml:10`.
    pub address: Option<String>,
    /// On the wire `address_id`, a text. Source: `spec/commerce/ec.enterprise.address.modify.yaml:11`.
    pub address_id: Option<String>,
    /// On the wire `agreement_no`, a text. Source: `spec/commerce/ec.enterprise.address.modify.yaml:12`.
    pub agreement_no: Option<String>,
    /// On the wire `city_code`, a text. Source: `spec/commerce/ec.enterprise.address.modify.yaml:13`.
    pub city_code: Option<String>,
    /// On the wire `city_name`, a text. Source: `spec/commerce/ec.enterprise.address.modify.yaml:14`.
    pub city_name: Option<String>,
    /// On the wire `community`, a text. Source: `spec/commerce/ec.enterprise.address.modify.yaml:15`.
    pub community: Option<String>,
    /// On the wire `enterprise_id`, a text. Source: `spec/commerce/ec.enterprise.address.modify.yaml:16`.
    pub enterprise_id: Option<String>,
    /// On the wire `latitude`, a text. Source: `spec/commerce/ec.enterprise.address.modify.yaml:17`.
    pub latitude: Option<String>,
    /// On the wire `longitude`, a text. Source: `spec/commerce/ec.enterprise.address.modify.yaml:18`.
    pub longitude: Option<String>,
    /// On the wire `mark`, a text. Source: `spec/commerce/ec.enterprise.address.modify.yaml:19`.
    pub mark: Option<String>,
    /// On the wire `poi_id`, a text. Source: `spec/commerce/ec.enterprise.address.modify.yaml:20`.
    pub poi_id: Option<String>,
    /// On the wire `status`, a text. Source: `spec/commerce/ec.enterprise.address.modify.yaml:21`.
    pub status: Option<String>,
}

impl EcEnterpriseAddressModify {
    /// With no field set; what is required is checked before the request is sent.
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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.commerce.ec.enterprise.address.modify` (企业地址修改).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct EcEnterpriseAddressModifyResponse {
    /// On the wire `address_id`, a text. Source: `spec/commerce/ec.enterprise.address.modify.yaml:24`.
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
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EcEnterpriseAddressModifyErrorCode {
    /// On the wire `PARAMETER_ERROR`. Source: `spec/commerce/ec.enterprise.address.modify.yaml:27`.
    ParameterError,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/commerce/ec.enterprise.address.modify.yaml:28`.
    SystemError,
    /// On the wire `ENTERPRISE_NOT_EXIST`. Source: `spec/commerce/ec.enterprise.address.modify.yaml:29`.
    EnterpriseNotExist,
    /// On the wire `SENSITIVE_WORDS_EXIST`. Source: `spec/commerce/ec.enterprise.address.modify.yaml:30`.
    SensitiveWordsExist,
    /// On the wire `NO_AGREEMENT`. Source: `spec/commerce/ec.enterprise.address.modify.yaml:31`.
    NoAgreement,
    /// On the wire `ADDRESS_NOT_EXIST`. Source: `spec/commerce/ec.enterprise.address.modify.yaml:32`.
    AddressNotExist,
    /// On the wire `ADDRESS_HAS_USED`. Source: `spec/commerce/ec.enterprise.address.modify.yaml:33`.
    AddressHasUsed,
    /// On the wire `REMOTE_SERVICE_ERROR`. Source: `spec/commerce/ec.enterprise.address.modify.yaml:34`.
    RemoteServiceError,
    /// On the wire `LAT_LNG_NOT_FOUND_ADDRESS`. Source: `spec/commerce/ec.enterprise.address.modify.yaml:35`.
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
