//! `alipay.boss.fnc.userinvoiceinfo.query` · 根据PID获取相关的开票资料
//!
//! Query the invoicing profile of a PID.
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
            ..schema::FieldDef::text("pid", 12)
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
            19,
        ),
    ],
    rules: &[],
};

static USER_INVOICE_INFO_OPEN_API_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "UserInvoiceInfoOpenApiResponse",
    file: "spec/boss/fnc.userinvoiceinfo.query.yaml",
    fields: &[
        schema::FieldDef::new("accept_electronic", schema::Kind::Boolean, 25),
        schema::FieldDef::text("address", 29),
        schema::FieldDef::new("auto", schema::Kind::Boolean, 34),
        schema::FieldDef::text("bank_account", 38),
        schema::FieldDef::text("bank_name", 39),
        schema::FieldDef::text("business_licence_url", 40),
        schema::FieldDef::text("creator", 45),
        schema::FieldDef::text("gmt_create", 46),
        schema::FieldDef::text("gmt_modified", 47),
        schema::FieldDef::new("hold", schema::Kind::Boolean, 52),
        schema::FieldDef::text("id", 53),
        schema::FieldDef::text("ip_id", 58),
        schema::FieldDef::text("last_modifier", 63),
        schema::FieldDef::text("open_account_permit_url", 64),
        schema::FieldDef::text("other_qualification_url", 69),
        schema::FieldDef::text("status", 73),
        schema::FieldDef::text("task_date", 82),
        schema::FieldDef::text("tax_no", 87),
        schema::FieldDef::text("tax_payer_qualification", 88),
        schema::FieldDef::text("tax_qualification_url", 96),
        schema::FieldDef::text("tax_reg_cert_url", 101),
        schema::FieldDef::text("taxpayer_quali_valid", 106),
        schema::FieldDef::text("telephone", 111),
        schema::FieldDef::text("title", 112),
        schema::FieldDef::text("tnt_inst_id", 113),
        schema::FieldDef::text("type", 114),
        schema::FieldDef::new(
            "user_mail_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&USER_MAIL_INFO_VO),
                    limits: &[],
                },
            ),
            124,
        ),
    ],
    rules: &[],
};

static USER_MAIL_INFO_VO: schema::RecordDef<'static> = schema::RecordDef {
    name: "UserMailInfoVo",
    file: "spec/boss/fnc.userinvoiceinfo.query.yaml",
    fields: &[
        schema::FieldDef::text("address", 129),
        schema::FieldDef::text("city", 134),
        schema::FieldDef::text("country", 135),
        schema::FieldDef::text("county_district", 136),
        schema::FieldDef::text("detail_address", 137),
        schema::FieldDef::text("email", 138),
        schema::FieldDef::text("gmt_create", 139),
        schema::FieldDef::text("gmt_modified", 140),
        schema::FieldDef::text("id", 145),
        schema::FieldDef::text("name", 150),
        schema::FieldDef::text("pid", 151),
        schema::FieldDef::text("province", 155),
        schema::FieldDef::text("street", 156),
        schema::FieldDef::text("telephone", 157),
    ],
    rules: &[],
};

/// A request of `alipay.boss.fnc.userinvoiceinfo.query` (根据PID获取相关的开票资料).
///
/// Query the invoicing profile of a PID.
///
/// ```
/// use alipay::boss::FncUserinvoiceinfoQuery;
///
/// let request = FncUserinvoiceinfoQuery::new()
///     .pid("2088000000000001");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/boss/fnc/userinvoiceinfo/query`. Described in
/// `spec/boss/fnc.userinvoiceinfo.query.yaml`.
/// Returns [`FncUserinvoiceinfoQueryResponse`], or an error with a [`FncUserinvoiceinfoQueryErrorCode`].
#[doc(alias = "alipay.boss.fnc.userinvoiceinfo.query")]
#[doc(alias = "/v3/alipay/boss/fnc/userinvoiceinfo/query")]
#[doc(alias = "根据PID获取相关的开票资料")]
#[doc(alias = "开票")]
#[must_use]
#[non_exhaustive]
pub struct FncUserinvoiceinfoQuery {
    /// PID, MID or OU of the merchant or group to query.
    ///
    /// 开票pid/mid/ou. Example: `2088000000000001`.
    pub pid: Option<String>,
}

impl FncUserinvoiceinfoQuery {
    /// Creates an empty value. The client checks required fields before it sends the request.
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

/// The response of `alipay.boss.fnc.userinvoiceinfo.query` (根据PID获取相关的开票资料).
#[non_exhaustive]
pub struct FncUserinvoiceinfoQueryResponse {
    /// Invoicing profile found.
    ///
    /// 查询返回结果.
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

/// An invoicing profile.
#[non_exhaustive]
pub struct UserInvoiceInfoOpenApiResponse {
    /// Whether electronic invoices are accepted; for receivable invoicing.
    ///
    /// Example: `true`.
    pub accept_electronic: Option<bool>,
    /// Registered address of the company.
    ///
    /// 公司注册地址. Example: `广州市增城区新塘镇沿江大道20号1601房`.
    pub address: Option<String>,
    /// Whether invoices are applied for automatically; for receivable invoicing.
    ///
    /// Example: `true`.
    pub auto: Option<bool>,
    /// Bank account.
    ///
    /// 银行账户. Example: `3602201309100137669`.
    pub bank_account: Option<String>,
    /// Bank branch holding the account.
    ///
    /// 开户行. Example: `中国工商银行广州市第二支行`.
    pub bank_name: Option<String>,
    /// Address of the business license file.
    ///
    /// 营业执照地址. Example: `gfcenter/inv/userinvoicefile/aruserprofilepic_2088000000000001_15133031297372951.jpg`.
    pub business_licence_url: Option<String>,
    /// Creator of the profile.
    ///
    /// 资料创建人. Example: `李某某`.
    pub creator: Option<String>,
    /// When it was created.
    ///
    /// 创建时间. Example: `1533039333744`.
    pub gmt_create: Option<String>,
    /// When the profile was modified, a millisecond timestamp in the example.
    ///
    /// 修改时间. Example: `1533039333744`.
    pub gmt_modified: Option<String>,
    /// Whether invoicing is suspended; for receivable invoicing.
    ///
    /// Example: `true`.
    pub hold: Option<bool>,
    /// Id of the invoicing profile.
    ///
    /// 开票资料ID. Example: `2017061410122000544800280000000001`.
    pub id: Option<String>,
    /// Institution code, MID or PID, according to `type``01`, `02` or `03`.
    ///
    /// 商户PID. Example: `10000004`.
    pub ip_id: Option<String>,
    /// Last editor.
    ///
    /// Example: `李某某`.
    pub last_modifier: Option<String>,
    /// Address of the account-opening permit file.
    ///
    /// 银行开户许可证地址. Example:
    /// `gfcenter/inv/userinvoicefile/aruserprofilepic_2088000000000001_15133031297372951.jpg`.
    pub open_account_permit_url: Option<String>,
    /// Address of other qualification proofs.
    ///
    /// Example: `gfcenter/inv/userinvoicefile/aruserprofilepic_2088000000000001_15133031297372951.jpg`.
    pub other_qualification_url: Option<String>,
    /// Status of the profile.
    ///
    /// 资料状态. Example: `02`.
    pub status: Option<record::Choice<UserInvoiceInfoOpenApiResponseStatus>>,
    /// Last run of automatic invoicing, as yyyyMMdd.
    ///
    /// 上一次任务执行时间. Example: `20180723`.
    pub task_date: Option<String>,
    /// Taxpayer number of the buyer.
    ///
    /// 纳税人识别号. Example: `91440106058924978D`.
    pub tax_no: Option<String>,
    /// Kind of taxpayer.
    ///
    /// 纳税人开票资格种类. Example: `01`.
    pub tax_payer_qualification: Option<
        record::Choice<UserInvoiceInfoOpenApiResponseTaxPayerQualification>,
    >,
    /// Address of the general taxpayer certificate.
    ///
    /// 一般纳税人资格证书地址. Example:
    /// `gfcenter/inv/userinvoicefile/aruserprofilepic_2088000000000001_15133031297372951.jpg`.
    pub tax_qualification_url: Option<String>,
    /// Address of the tax registration certificate.
    ///
    /// 税务登记证地址. Example:
    /// `gfcenter/inv/userinvoicefile/aruserprofilepic_2088000000000001_15133031297372951.jpg`.
    pub tax_reg_cert_url: Option<String>,
    /// Timestamp since when the taxpayer qualification holds.
    ///
    /// 纳税人资格开始时间. Example: `1533039333744`.
    pub taxpayer_quali_valid: Option<String>,
    /// Registered phone of the company.
    ///
    /// 公司注册电话. Example: `010-00000000`.
    pub telephone: Option<String>,
    /// Invoice title.
    ///
    /// 发票抬头. Example: `支付宝`.
    pub title: Option<String>,
    /// Tenant id.
    ///
    /// 租户ID. Example: `ANTGW2CN`.
    pub tnt_inst_id: Option<String>,
    /// Kind of user the profile belongs to.
    ///
    /// 开票资料用户类型; other values may be added. Example: `02`.
    pub r#type: Option<record::Choice<UserInvoiceInfoOpenApiResponseType>>,
    /// Addresses of recipients.
    ///
    /// 收件人地址列表.
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

/// Recipient of mailed invoices.
#[non_exhaustive]
pub struct UserMailInfoVo {
    /// Address of the recipient, its parts joined with vertical bars in the example.
    ///
    /// 收件人地址. Example: `中国|浙江省|杭州市|西湖区|蒋村街道|10号楼99号`.
    pub address: Option<String>,
    /// City.
    ///
    /// 城市. Example: `杭州市`.
    pub city: Option<String>,
    /// Country.
    ///
    /// 国家. Example: `中国`.
    pub country: Option<String>,
    /// District or county.
    ///
    /// 县区. Example: `西湖区`.
    pub county_district: Option<String>,
    /// Detailed address.
    ///
    /// Example: `10号楼99号`.
    pub detail_address: Option<String>,
    /// Email address of the recipient.
    ///
    /// 邮件人的电子邮箱. Example: `user@example.com`.
    pub email: Option<String>,
    /// When it was created.
    ///
    /// 创建时间. Example: `1533039333744`.
    pub gmt_create: Option<String>,
    /// When the profile was modified, a millisecond timestamp in the example.
    ///
    /// 修改时间. Example: `1533039333744`.
    pub gmt_modified: Option<String>,
    /// Id of the recipient record.
    ///
    /// 收件人信息ID. Example: `2017031410122000565000480000002129`.
    pub id: Option<String>,
    /// Name of the recipient.
    ///
    /// 收件人姓名. Example: `某某`.
    pub name: Option<String>,
    /// PID that owns the address; decides where a group's invoices are mailed.
    ///
    /// Example: `2088000000000001`.
    pub pid: Option<String>,
    /// Province.
    ///
    /// 省份. Example: `浙江省`.
    pub province: Option<String>,
    /// Street or subdistrict.
    ///
    /// 街道. Example: `蒋村街道`.
    pub street: Option<String>,
    /// Phone number of the recipient.
    ///
    /// 收件人电话. Example: `010-00000000`.
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

/// The values of the platform's type `UserInvoiceInfoOpenApiResponseStatus`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UserInvoiceInfoOpenApiResponseStatus {
    /// `01`: Awaiting review (待审).
    V01,
    /// `02`: Reviewed, valid.
    V02,
    /// `03`: Voided (已作废).
    V03,
}

impl record::Enumeration for UserInvoiceInfoOpenApiResponseStatus {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("01", Self::V01),
        ("02", Self::V02),
        ("03", Self::V03),
    ];
}

impl std::fmt::Debug for UserInvoiceInfoOpenApiResponseStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `UserInvoiceInfoOpenApiResponseTaxPayerQualification`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UserInvoiceInfoOpenApiResponseTaxPayerQualification {
    /// `01`: General taxpayer (一般纳税人).
    V01,
    /// `02`: Small-scale taxpayer (小规模纳税人).
    V02,
}

impl record::Enumeration for UserInvoiceInfoOpenApiResponseTaxPayerQualification {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("01", Self::V01),
        ("02", Self::V02),
    ];
}

impl std::fmt::Debug for UserInvoiceInfoOpenApiResponseTaxPayerQualification {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `UserInvoiceInfoOpenApiResponseType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UserInvoiceInfoOpenApiResponseType {
    /// `01`: Operating unit.
    V01,
    /// `02`: Merchant (商户).
    V02,
    /// `03`: Consumer.
    V03,
}

impl record::Enumeration for UserInvoiceInfoOpenApiResponseType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("01", Self::V01),
        ("02", Self::V02),
        ("03", Self::V03),
    ];
}

impl std::fmt::Debug for UserInvoiceInfoOpenApiResponseType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.boss.fnc.userinvoiceinfo.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FncUserinvoiceinfoQueryErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
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
