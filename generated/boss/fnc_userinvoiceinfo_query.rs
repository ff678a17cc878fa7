//! `alipay.boss.fnc.userinvoiceinfo.query` · 根据PID获取相关的开票资料
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/boss/fnc/userinvoiceinfo/query`. Described in
//! `spec/boss/fnc.userinvoiceinfo.query.yaml`.

use crate::{record, schema};

static FNC_USERINVOICEINFO_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "FncUserinvoiceinfoQuery",
    file: "spec/boss/fnc.userinvoiceinfo.query.yaml",
    fields: &[
        schema::FieldDef {
            place: schema::Place::Query,
            ..schema::FieldDef::text("pid", 10)
        },
    ],
    rules: &[],
};

static FNC_USERINVOICEINFO_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "FncUserinvoiceinfoQueryResponse",
    file: "spec/boss/fnc.userinvoiceinfo.query.yaml",
    fields: &[
        schema::FieldDef::new(
            "result_set",
            schema::Kind::Record(&USER_INVOICE_INFO_OPEN_API_RESPONSE),
            13,
        ),
    ],
    rules: &[],
};

static USER_INVOICE_INFO_OPEN_API_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "UserInvoiceInfoOpenApiResponse",
    file: "spec/boss/fnc.userinvoiceinfo.query.yaml",
    fields: &[
        schema::FieldDef::new("accept_electronic", schema::Kind::Boolean, 18),
        schema::FieldDef::text("address", 19),
        schema::FieldDef::new("auto", schema::Kind::Boolean, 20),
        schema::FieldDef::text("bank_account", 21),
        schema::FieldDef::text("bank_name", 22),
        schema::FieldDef::text("business_licence_url", 23),
        schema::FieldDef::text("creator", 24),
        schema::FieldDef::text("gmt_create", 25),
        schema::FieldDef::text("gmt_modified", 26),
        schema::FieldDef::new("hold", schema::Kind::Boolean, 27),
        schema::FieldDef::text("id", 28),
        schema::FieldDef::text("ip_id", 29),
        schema::FieldDef::text("last_modifier", 30),
        schema::FieldDef::text("open_account_permit_url", 31),
        schema::FieldDef::text("other_qualification_url", 32),
        schema::FieldDef::text("status", 33),
        schema::FieldDef::text("task_date", 34),
        schema::FieldDef::text("tax_no", 35),
        schema::FieldDef::text("tax_payer_qualification", 36),
        schema::FieldDef::text("tax_qualification_url", 37),
        schema::FieldDef::text("tax_reg_cert_url", 38),
        schema::FieldDef::text("taxpayer_quali_valid", 39),
        schema::FieldDef::text("telephone", 40),
        schema::FieldDef::text("title", 41),
        schema::FieldDef::text("tnt_inst_id", 42),
        schema::FieldDef::text("type", 43),
        schema::FieldDef::new(
            "user_mail_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&USER_MAIL_INFO_VO),
                    limits: &[],
                },
            ),
            44,
        ),
    ],
    rules: &[],
};

static USER_MAIL_INFO_VO: schema::RecordDef<'static> = schema::RecordDef {
    name: "UserMailInfoVo",
    file: "spec/boss/fnc.userinvoiceinfo.query.yaml",
    fields: &[
        schema::FieldDef::text("address", 48),
        schema::FieldDef::text("city", 49),
        schema::FieldDef::text("country", 50),
        schema::FieldDef::text("county_district", 51),
        schema::FieldDef::text("detail_address", 52),
        schema::FieldDef::text("email", 53),
        schema::FieldDef::text("gmt_create", 54),
        schema::FieldDef::text("gmt_modified", 55),
        schema::FieldDef::text("id", 56),
        schema::FieldDef::text("name", 57),
        schema::FieldDef::text("pid", 58),
        schema::FieldDef::text("province", 59),
        schema::FieldDef::text("street", 60),
        schema::FieldDef::text("telephone", 61),
    ],
    rules: &[],
};

/// A request of `alipay.boss.fnc.userinvoiceinfo.query` (根据PID获取相关的开票资料).
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/boss/fnc/userinvoiceinfo/query`. Described in
/// `spec/boss/fnc.userinvoiceinfo.query.yaml`.
/// Answered by [`FncUserinvoiceinfoQueryResponse`], or by an error with a [`FncUserinvoiceinfoQueryErrorCode`].
#[doc(alias = "alipay.boss.fnc.userinvoiceinfo.query")]
#[doc(alias = "根据PID获取相关的开票资料")]
#[must_use]
#[non_exhaustive]
pub struct FncUserinvoiceinfoQuery {
    /// On the wire `pid`, a text. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:10`.
    pub pid: Option<String>,
}

impl FncUserinvoiceinfoQuery {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self { pid: None }
    }

    /// Sets [`pid`](Self::pid).
    #[inline]
    pub fn pid(mut self, pid: impl Into<String>) -> Self {
        self.pid = Some(pid.into());
        self
    }
}

impl record::Record for FncUserinvoiceinfoQuery {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &FNC_USERINVOICEINFO_QUERY
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.pid),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.pid),
            _ => None,
        }
    }
}

impl Default for FncUserinvoiceinfoQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for FncUserinvoiceinfoQuery {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for FncUserinvoiceinfoQuery {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for FncUserinvoiceinfoQuery {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for FncUserinvoiceinfoQuery {}

impl record::Request for FncUserinvoiceinfoQuery {
    type Response = FncUserinvoiceinfoQueryResponse;
    type ErrorCode = FncUserinvoiceinfoQueryErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.boss.fnc.userinvoiceinfo.query",
        title: "根据PID获取相关的开票资料",
        file: "spec/boss/fnc.userinvoiceinfo.query.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Get,
            path: "/v3/alipay/boss/fnc/userinvoiceinfo/query",
        }),
        idempotency: schema::Idempotency::Always,
        request: &FNC_USERINVOICEINFO_QUERY,
        response: &FNC_USERINVOICEINFO_QUERY_RESPONSE,
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.boss.fnc.userinvoiceinfo.query` (根据PID获取相关的开票资料).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct FncUserinvoiceinfoQueryResponse {
    /// On the wire `result_set`, a record of the kind `UserInvoiceInfoOpenApiResponse`. Source:
    /// `spec/boss/fnc.userinvoiceinfo.query.yaml:13`.
    pub result_set: Option<UserInvoiceInfoOpenApiResponse>,
}

impl record::Record for FncUserinvoiceinfoQueryResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &FNC_USERINVOICEINFO_QUERY_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.result_set),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.result_set),
            _ => None,
        }
    }
}

impl Default for FncUserinvoiceinfoQueryResponse {
    #[inline]
    fn default() -> Self {
        Self { result_set: None }
    }
}

impl Clone for FncUserinvoiceinfoQueryResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for FncUserinvoiceinfoQueryResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for FncUserinvoiceinfoQueryResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `UserInvoiceInfoOpenApiResponse`.
///
/// Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:16`.
#[non_exhaustive]
pub struct UserInvoiceInfoOpenApiResponse {
    /// On the wire `accept_electronic`, true or false. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:18`.
    pub accept_electronic: Option<bool>,
    /// On the wire `address`, a text. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:19`.
    pub address: Option<String>,
    /// On the wire `auto`, true or false. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:20`.
    pub auto: Option<bool>,
    /// On the wire `bank_account`, a text. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:21`.
    pub bank_account: Option<String>,
    /// On the wire `bank_name`, a text. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:22`.
    pub bank_name: Option<String>,
    /// On the wire `business_licence_url`, a text. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:23`.
    pub business_licence_url: Option<String>,
    /// On the wire `creator`, a text. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:24`.
    pub creator: Option<String>,
    /// On the wire `gmt_create`, a text. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:25`.
    pub gmt_create: Option<String>,
    /// On the wire `gmt_modified`, a text. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:26`.
    pub gmt_modified: Option<String>,
    /// On the wire `hold`, true or false. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:27`.
    pub hold: Option<bool>,
    /// On the wire `id`, a text. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:28`.
    pub id: Option<String>,
    /// On the wire `ip_id`, a text. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:29`.
    pub ip_id: Option<String>,
    /// On the wire `last_modifier`, a text. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:30`.
    pub last_modifier: Option<String>,
    /// On the wire `open_account_permit_url`, a text. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:31`.
    pub open_account_permit_url: Option<String>,
    /// On the wire `other_qualification_url`, a text. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:32`.
    pub other_qualification_url: Option<String>,
    /// On the wire `status`, a text. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:33`.
    pub status: Option<String>,
    /// On the wire `task_date`, a text. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:34`.
    pub task_date: Option<String>,
    /// On the wire `tax_no`, a text. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:35`.
    pub tax_no: Option<String>,
    /// On the wire `tax_payer_qualification`, a text. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:36`.
    pub tax_payer_qualification: Option<String>,
    /// On the wire `tax_qualification_url`, a text. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:37`.
    pub tax_qualification_url: Option<String>,
    /// On the wire `tax_reg_cert_url`, a text. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:38`.
    pub tax_reg_cert_url: Option<String>,
    /// On the wire `taxpayer_quali_valid`, a text. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:39`.
    pub taxpayer_quali_valid: Option<String>,
    /// On the wire `telephone`, a text. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:40`.
    pub telephone: Option<String>,
    /// On the wire `title`, a text. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:41`.
    pub title: Option<String>,
    /// On the wire `tnt_inst_id`, a text. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:42`.
    pub tnt_inst_id: Option<String>,
    /// On the wire `type`, a text. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:43`.
    pub r#type: Option<String>,
    /// On the wire `user_mail_info_list`, a list; each element is a record of the kind `UserMailInfoVo`. Source:
    /// `spec/boss/fnc.userinvoiceinfo.query.yaml:44`.
    pub user_mail_info_list: Vec<UserMailInfoVo>,
}

impl record::Record for UserInvoiceInfoOpenApiResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &USER_INVOICE_INFO_OPEN_API_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.accept_electronic),
            1 => Some(&self.address),
            2 => Some(&self.auto),
            3 => Some(&self.bank_account),
            4 => Some(&self.bank_name),
            5 => Some(&self.business_licence_url),
            6 => Some(&self.creator),
            7 => Some(&self.gmt_create),
            8 => Some(&self.gmt_modified),
            9 => Some(&self.hold),
            10 => Some(&self.id),
            11 => Some(&self.ip_id),
            12 => Some(&self.last_modifier),
            13 => Some(&self.open_account_permit_url),
            14 => Some(&self.other_qualification_url),
            15 => Some(&self.status),
            16 => Some(&self.task_date),
            17 => Some(&self.tax_no),
            18 => Some(&self.tax_payer_qualification),
            19 => Some(&self.tax_qualification_url),
            20 => Some(&self.tax_reg_cert_url),
            21 => Some(&self.taxpayer_quali_valid),
            22 => Some(&self.telephone),
            23 => Some(&self.title),
            24 => Some(&self.tnt_inst_id),
            25 => Some(&self.r#type),
            26 => Some(&self.user_mail_info_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.accept_electronic),
            1 => Some(&mut self.address),
            2 => Some(&mut self.auto),
            3 => Some(&mut self.bank_account),
            4 => Some(&mut self.bank_name),
            5 => Some(&mut self.business_licence_url),
            6 => Some(&mut self.creator),
            7 => Some(&mut self.gmt_create),
            8 => Some(&mut self.gmt_modified),
            9 => Some(&mut self.hold),
            10 => Some(&mut self.id),
            11 => Some(&mut self.ip_id),
            12 => Some(&mut self.last_modifier),
            13 => Some(&mut self.open_account_permit_url),
            14 => Some(&mut self.other_qualification_url),
            15 => Some(&mut self.status),
            16 => Some(&mut self.task_date),
            17 => Some(&mut self.tax_no),
            18 => Some(&mut self.tax_payer_qualification),
            19 => Some(&mut self.tax_qualification_url),
            20 => Some(&mut self.tax_reg_cert_url),
            21 => Some(&mut self.taxpayer_quali_valid),
            22 => Some(&mut self.telephone),
            23 => Some(&mut self.title),
            24 => Some(&mut self.tnt_inst_id),
            25 => Some(&mut self.r#type),
            26 => Some(&mut self.user_mail_info_list),
            _ => None,
        }
    }
}

impl Default for UserInvoiceInfoOpenApiResponse {
    #[inline]
    fn default() -> Self {
        Self {
            accept_electronic: None,
            address: None,
            auto: None,
            bank_account: None,
            bank_name: None,
            business_licence_url: None,
            creator: None,
            gmt_create: None,
            gmt_modified: None,
            hold: None,
            id: None,
            ip_id: None,
            last_modifier: None,
            open_account_permit_url: None,
            other_qualification_url: None,
            status: None,
            task_date: None,
            tax_no: None,
            tax_payer_qualification: None,
            tax_qualification_url: None,
            tax_reg_cert_url: None,
            taxpayer_quali_valid: None,
            telephone: None,
            title: None,
            tnt_inst_id: None,
            r#type: None,
            user_mail_info_list: Vec::new(),
        }
    }
}

impl Clone for UserInvoiceInfoOpenApiResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for UserInvoiceInfoOpenApiResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for UserInvoiceInfoOpenApiResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The platform's type `UserMailInfoVo`.
///
/// Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:46`.
#[non_exhaustive]
pub struct UserMailInfoVo {
    /// On the wire `address`, a text. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:48`.
    pub address: Option<String>,
    /// On the wire `city`, a text. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:49`.
    pub city: Option<String>,
    /// On the wire `country`, a text. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:50`.
    pub country: Option<String>,
    /// On the wire `county_district`, a text. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:51`.
    pub county_district: Option<String>,
    /// On the wire `detail_address`, a text. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:52`.
    pub detail_address: Option<String>,
    /// On the wire `email`, a text. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:53`.
    pub email: Option<String>,
    /// On the wire `gmt_create`, a text. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:54`.
    pub gmt_create: Option<String>,
    /// On the wire `gmt_modified`, a text. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:55`.
    pub gmt_modified: Option<String>,
    /// On the wire `id`, a text. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:56`.
    pub id: Option<String>,
    /// On the wire `name`, a text. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:57`.
    pub name: Option<String>,
    /// On the wire `pid`, a text. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:58`.
    pub pid: Option<String>,
    /// On the wire `province`, a text. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:59`.
    pub province: Option<String>,
    /// On the wire `street`, a text. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:60`.
    pub street: Option<String>,
    /// On the wire `telephone`, a text. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:61`.
    pub telephone: Option<String>,
}

impl record::Record for UserMailInfoVo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &USER_MAIL_INFO_VO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.address),
            1 => Some(&self.city),
            2 => Some(&self.country),
            3 => Some(&self.county_district),
            4 => Some(&self.detail_address),
            5 => Some(&self.email),
            6 => Some(&self.gmt_create),
            7 => Some(&self.gmt_modified),
            8 => Some(&self.id),
            9 => Some(&self.name),
            10 => Some(&self.pid),
            11 => Some(&self.province),
            12 => Some(&self.street),
            13 => Some(&self.telephone),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.address),
            1 => Some(&mut self.city),
            2 => Some(&mut self.country),
            3 => Some(&mut self.county_district),
            4 => Some(&mut self.detail_address),
            5 => Some(&mut self.email),
            6 => Some(&mut self.gmt_create),
            7 => Some(&mut self.gmt_modified),
            8 => Some(&mut self.id),
            9 => Some(&mut self.name),
            10 => Some(&mut self.pid),
            11 => Some(&mut self.province),
            12 => Some(&mut self.street),
            13 => Some(&mut self.telephone),
            _ => None,
        }
    }
}

impl Default for UserMailInfoVo {
    #[inline]
    fn default() -> Self {
        Self {
            address: None,
            city: None,
            country: None,
            county_district: None,
            detail_address: None,
            email: None,
            gmt_create: None,
            gmt_modified: None,
            id: None,
            name: None,
            pid: None,
            province: None,
            street: None,
            telephone: None,
        }
    }
}

impl Clone for UserMailInfoVo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for UserMailInfoVo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for UserMailInfoVo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The error codes of `alipay.boss.fnc.userinvoiceinfo.query`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FncUserinvoiceinfoQueryErrorCode {
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/boss/fnc.userinvoiceinfo.query.yaml:64`.
    SystemError,
    /// On the wire `INVALID_PARAMETER`. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:65`.
    InvalidParameter,
    /// On the wire `BIZ_ERROR`. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:66`.
    BizError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for FncUserinvoiceinfoQueryErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("BIZ_ERROR", Self::BizError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for FncUserinvoiceinfoQueryErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
