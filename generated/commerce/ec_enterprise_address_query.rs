//! `alipay.commerce.ec.enterprise.address.query` · 企业地址查询
//!
//! Query the addresses of an enterprise.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/commerce/ec/enterprise/address`. Described in
//! `spec/commerce/ec.enterprise.address.query.yaml`.

use crate::{record, schema};

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

/// The error codes of `alipay.commerce.ec.enterprise.address.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    EcEnterpriseAddressQueryErrorCode, "PARAMETER_ERROR" ParameterError, "SYSTEM_ERROR"
    SystemError, "NO_AGREEMENT" NoAgreement, "ENTERPRISE_NOT_EXIST" EnterpriseNotExist,
    "ADDRESS_HAS_USED" AddressHasUsed, "SENSITIVE_WORDS_EXIST" SensitiveWordsExist,
    "ENTERPRISE_ADDRESS_NOT_EXIST" EnterpriseAddressNotExist
);

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

record::record!(
    EcEnterpriseAddressQuery, EC_ENTERPRISE_ADDRESS_QUERY, 0 enterprise_id None, 1
    account_id None, 2 agreement_no None, 3 address_id None, 4 city_code None, 5 page_num
    None, 6 page_size None
);

record::record!(
    EcEnterpriseAddressQueryResponse, EC_ENTERPRISE_ADDRESS_QUERY_RESPONSE, 0
    current_page None, 1 enterprise_address_info_list Vec::new(), 2 total_num None, 3
    total_pages None
);

record::record!(
    AddressInfoDto, ADDRESS_INFO_DTO, 0 account_id None, 1 address None, 2 address_id
    None, 3 city_code None, 4 city_name None, 5 community None, 6 enterprise_id None, 7
    latitude None, 8 longitude None, 9 mark None, 10 poi_id None
);

static EC_ENTERPRISE_ADDRESS_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEnterpriseAddressQuery",
    file: "spec/commerce/ec.enterprise.address.query.yaml",
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
        schema::Row::Full(
            &schema::FieldRow {
                name: "account_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "agreement_no",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "address_id",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "city_code",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "page_num",
                kind: schema::Kind::Integer,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[schema::LimitRow::Firm(schema::Limit::Minimum("1"))],
            },
        ),
        schema::Row::Full(
            &schema::FieldRow {
                name: "page_size",
                kind: schema::Kind::Integer,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12, 16, 20, 25, 26, 27, 27, 28],
};

static EC_ENTERPRISE_ADDRESS_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "EcEnterpriseAddressQueryResponse",
    file: "spec/commerce/ec.enterprise.address.query.yaml",
    rows: &[
        schema::Row::Plain("current_page", schema::Kind::Integer),
        schema::Row::Plain(
            "enterprise_address_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&ADDRESS_INFO_DTO),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Plain("total_num", schema::Kind::Integer),
        schema::Row::Plain("total_pages", schema::Kind::Integer),
    ],
    rules: &[],
    lines: &[],
};

static ADDRESS_INFO_DTO: schema::RecordDef<'static> = schema::RecordDef {
    name: "AddressInfoDto",
    file: "spec/commerce/ec.enterprise.address.query.yaml",
    rows: &[
        schema::Row::Text("account_id"),
        schema::Row::Text("address"),
        schema::Row::Text("address_id"),
        schema::Row::Text("city_code"),
        schema::Row::Text("city_name"),
        schema::Row::Text("community"),
        schema::Row::Text("enterprise_id"),
        schema::Row::Text("latitude"),
        schema::Row::Text("longitude"),
        schema::Row::Text("mark"),
        schema::Row::Text("poi_id"),
    ],
    rules: &[],
    lines: &[],
};
