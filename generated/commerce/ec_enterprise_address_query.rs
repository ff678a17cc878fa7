//! `alipay.commerce.ec.enterprise.address.query` · 企业地址查询
//!
//! Query the addresses of an enterprise.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/commerce/ec/enterprise/address`. Described in
//! `spec/commerce/ec.enterprise.address.query.yaml`.

use crate::{record, schema};

static EC_ENTERPRISE_ADDRESS_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEnterpriseAddressQuery",
    file: "spec/commerce/ec.enterprise.address.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("enterprise_id", 12)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("account_id", 16)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("agreement_no", 20)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("address_id", 25)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("city_code", 26)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            limits: &[schema::LimitDef::new(schema::Limit::Minimum("1"), 27)],
            ..schema::FieldDef::new("page_num", schema::Kind::Integer, 27)
        },
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::new("page_size", schema::Kind::Integer, 28)
        },
    ],
    rules: &[],
};

static EC_ENTERPRISE_ADDRESS_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEnterpriseAddressQueryResponse",
    file: "spec/commerce/ec.enterprise.address.query.yaml",
    fields: &[
        schema::FieldDef::new("current_page", schema::Kind::Integer, 31),
        schema::FieldDef::new(
            "enterprise_address_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ADDRESS_INFO_DTO),
                    limits: &[],
                },
            ),
            32,
        ),
        schema::FieldDef::new("total_num", schema::Kind::Integer, 33),
        schema::FieldDef::new("total_pages", schema::Kind::Integer, 34),
    ],
    rules: &[],
};

static ADDRESS_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AddressInfoDto",
    file: "spec/commerce/ec.enterprise.address.query.yaml",
    fields: &[
        schema::FieldDef::text("account_id", 40),
        schema::FieldDef::text("address", 45),
        schema::FieldDef::text("address_id", 46),
        schema::FieldDef::text("city_code", 47),
        schema::FieldDef::text("city_name", 51),
        schema::FieldDef::text("community", 52),
        schema::FieldDef::text("enterprise_id", 53),
        schema::FieldDef::text("latitude", 58),
        schema::FieldDef::text("longitude", 59),
        schema::FieldDef::text("mark", 60),
        schema::FieldDef::text("poi_id", 61),
    ],
    rules: &[],
};

/// A request of `alipay.commerce.ec.enterprise.address.query` (企业地址查询).
///
/// Query the addresses of an enterprise.
///
/// ```
/// use alipay::commerce::EcEnterpriseAddressQuery;
///
/// let request = EcEnterpriseAddressQuery::new()
///     .enterprise_id("2088000000000001");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`agreement_no`](Self::agreement_no) | required in some cases |
/// | [`page_num`](Self::page_num) | not less than 1 |
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/commerce/ec/enterprise/address`. Described in
/// `spec/commerce/ec.enterprise.address.query.yaml`.
/// Returns [`EcEnterpriseAddressQueryResponse`], or an error with a [`EcEnterpriseAddressQueryErrorCode`].
#[doc(alias = "alipay.commerce.ec.enterprise.address.query")]
#[doc(alias = "/v3/alipay/commerce/ec/enterprise/address")]
#[doc(alias = "企业地址查询")]
#[doc(alias = "企业")]
#[must_use]
#[non_exhaustive]
pub struct EcEnterpriseAddressQuery {
    /// Enterprise id of enterprise code 2.0; replaces `account_id` and `agreement_no`.
    ///
    /// Example: `2088000000000001`.
    pub enterprise_id: Option<String>,
    /// Joint account signed through enterprise code 1.0; used with `agreement_no`.
    ///
    /// Example: `2088000000000001`.
    pub account_id: Option<String>,
    /// Agreement number from the signing message; needed if the joint account id is given.
    ///
    /// Required in some cases. Example: `20215425001181407500`.
    pub agreement_no: Option<String>,
    /// Address id.
    ///
    /// 地址id. Example: `1903501312695783`.
    pub address_id: Option<String>,
    /// City code.
    ///
    /// Example: `310023`.
    pub city_code: Option<String>,
    /// Page number, counted from 1\.
    ///
    /// 页码; not less than 1. Example: `1`.
    pub page_num: Option<i64>,
    /// Rows per page.
    ///
    /// Example: `20`.
    pub page_size: Option<i64>,
}

impl EcEnterpriseAddressQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            enterprise_id: None,
            account_id: None,
            agreement_no: None,
            address_id: None,
            city_code: None,
            page_num: None,
            page_size: None,
        }
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

    /// Sets [`address_id`](Self::address_id).
    #[inline]
    pub fn address_id(mut self, address_id: impl Into<String>) -> Self {
        self.address_id = Some(address_id.into());
        self
    }

    /// Sets [`city_code`](Self::city_code).
    #[inline]
    pub fn city_code(mut self, city_code: impl Into<String>) -> Self {
        self.city_code = Some(city_code.into());
        self
    }

    /// Sets [`page_num`](Self::page_num).
    #[inline]
    pub fn page_num(mut self, page_num: i64) -> Self {
        self.page_num = Some(page_num);
        self
    }

    /// Sets [`page_size`](Self::page_size).
    #[inline]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

impl record::Record for EcEnterpriseAddressQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EC_ENTERPRISE_ADDRESS_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.enterprise_id),
            1 => Some(&self.account_id),
            2 => Some(&self.agreement_no),
            3 => Some(&self.address_id),
            4 => Some(&self.city_code),
            5 => Some(&self.page_num),
            6 => Some(&self.page_size),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.enterprise_id),
            1 => Some(&mut self.account_id),
            2 => Some(&mut self.agreement_no),
            3 => Some(&mut self.address_id),
            4 => Some(&mut self.city_code),
            5 => Some(&mut self.page_num),
            6 => Some(&mut self.page_size),
            _ => None,
        }
    }
}

impl Default for EcEnterpriseAddressQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for EcEnterpriseAddressQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EcEnterpriseAddressQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EcEnterpriseAddressQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for EcEnterpriseAddressQuery {}

impl record::Request for EcEnterpriseAddressQuery {
    type Response = EcEnterpriseAddressQueryResponse;
    type ErrorCode = EcEnterpriseAddressQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.commerce.ec.enterprise.address.query",
        title: "企业地址查询",
        file: "spec/commerce/ec.enterprise.address.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/commerce/ec/enterprise/address",
        }),
        idempotency: schema::Idempotency::Always,
        request: &EC_ENTERPRISE_ADDRESS_QUERY,
        response: &EC_ENTERPRISE_ADDRESS_QUERY_RESPONSE,
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

/// The response of `alipay.commerce.ec.enterprise.address.query` (企业地址查询).
#[non_exhaustive]
pub struct EcEnterpriseAddressQueryResponse {
    /// Page number.
    ///
    /// 页码. Example: `1`.
    pub current_page: Option<i64>,
    /// Addresses found.
    ///
    /// 地址列表.
    pub enterprise_address_info_list: Vec<AddressInfoDto>,
    /// Number of addresses in all.
    ///
    /// 总数量. Example: `10`.
    pub total_num: Option<i64>,
    /// Number of pages in all.
    ///
    /// 总页数. Example: `2`.
    pub total_pages: Option<i64>,
}

impl record::Record for EcEnterpriseAddressQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &EC_ENTERPRISE_ADDRESS_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.current_page),
            1 => Some(&self.enterprise_address_info_list),
            2 => Some(&self.total_num),
            3 => Some(&self.total_pages),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.current_page),
            1 => Some(&mut self.enterprise_address_info_list),
            2 => Some(&mut self.total_num),
            3 => Some(&mut self.total_pages),
            _ => None,
        }
    }
}

impl Default for EcEnterpriseAddressQueryResponse {
    #[inline]
    fn default() -> Self {
        Self {
            current_page: None,
            enterprise_address_info_list: Vec::new(),
            total_num: None,
            total_pages: None,
        }
    }
}

impl Clone for EcEnterpriseAddressQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for EcEnterpriseAddressQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for EcEnterpriseAddressQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// An address of an enterprise.
#[non_exhaustive]
pub struct AddressInfoDto {
    /// Joint account id; returned if the request gave it.
    ///
    /// 共同账户id. Example: `2088000000000001`.
    pub account_id: Option<String>,
    /// Detailed address.
    ///
    /// Example: `西溪路569号蚂蚁A空间6楼601`.
    pub address: Option<String>,
    /// Address id.
    ///
    /// 地址id. Example: `190303094020`.
    pub address_id: Option<String>,
    /// City code of the national administrative division standard.
    ///
    /// Example: `330100`.
    pub city_code: Option<String>,
    /// City.
    ///
    /// 城市. Example: `杭州市`.
    pub city_name: Option<String>,
    /// Residential estate or building.
    ///
    /// 小区/楼宇. Example: `蚂蚁A空间`.
    pub community: Option<String>,
    /// Enterprise id; returned if the request gave it.
    ///
    /// 企业id. Example: `2088000000000001`.
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
    /// Map POI id.
    ///
    /// 地图poi. Example: `B0GKN4522Z`.
    pub poi_id: Option<String>,
}

impl record::Record for AddressInfoDto {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &ADDRESS_INFO_DTO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.account_id),
            1 => Some(&self.address),
            2 => Some(&self.address_id),
            3 => Some(&self.city_code),
            4 => Some(&self.city_name),
            5 => Some(&self.community),
            6 => Some(&self.enterprise_id),
            7 => Some(&self.latitude),
            8 => Some(&self.longitude),
            9 => Some(&self.mark),
            10 => Some(&self.poi_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.account_id),
            1 => Some(&mut self.address),
            2 => Some(&mut self.address_id),
            3 => Some(&mut self.city_code),
            4 => Some(&mut self.city_name),
            5 => Some(&mut self.community),
            6 => Some(&mut self.enterprise_id),
            7 => Some(&mut self.latitude),
            8 => Some(&mut self.longitude),
            9 => Some(&mut self.mark),
            10 => Some(&mut self.poi_id),
            _ => None,
        }
    }
}

impl Default for AddressInfoDto {
    #[inline]
    fn default() -> Self {
        Self {
            account_id: None,
            address: None,
            address_id: None,
            city_code: None,
            city_name: None,
            community: None,
            enterprise_id: None,
            latitude: None,
            longitude: None,
            mark: None,
            poi_id: None,
        }
    }
}

impl Clone for AddressInfoDto {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for AddressInfoDto {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for AddressInfoDto {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.commerce.ec.enterprise.address.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EcEnterpriseAddressQueryErrorCode {
    /// `PARAMETER_ERROR`: A parameter is wrong.
    ///
    /// Check the parameters, then call again.
    ParameterError,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `NO_AGREEMENT`: There is no agreement.
    ///
    /// Sign the agreement first.
    NoAgreement,
    /// `ENTERPRISE_NOT_EXIST`: The enterprise does not exist.
    ///
    /// Check the enterprise id.
    EnterpriseNotExist,
    /// `ADDRESS_HAS_USED`.
    AddressHasUsed,
    /// `SENSITIVE_WORDS_EXIST`: The data contain sensitive words.
    ///
    /// Remove the sensitive words, then call again.
    SensitiveWordsExist,
    /// `ENTERPRISE_ADDRESS_NOT_EXIST`.
    EnterpriseAddressNotExist,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for EcEnterpriseAddressQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("PARAMETER_ERROR", Self::ParameterError),
        ("SYSTEM_ERROR", Self::SystemError),
        ("NO_AGREEMENT", Self::NoAgreement),
        ("ENTERPRISE_NOT_EXIST", Self::EnterpriseNotExist),
        ("ADDRESS_HAS_USED", Self::AddressHasUsed),
        ("SENSITIVE_WORDS_EXIST", Self::SensitiveWordsExist),
        ("ENTERPRISE_ADDRESS_NOT_EXIST", Self::EnterpriseAddressNotExist),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for EcEnterpriseAddressQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
