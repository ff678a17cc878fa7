//! `alipay.boss.fnc.userinvoiceinfo.query` · 根据PID获取相关的开票资料
//!
//! Query the invoicing profile of a PID.
//!
//! Offered on the gateway (V2) and on REST (V3), as `GET /v3/alipay/boss/fnc/userinvoiceinfo/query`. Described in
//! `spec/boss/fnc.userinvoiceinfo.query.yaml`.

use crate::{record, schema};

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
        Self::default()
    }

    /// Sets [`pid`](Self::pid).
    #[inline]
    pub fn pid(mut self, pid: impl Into<String>) -> Self {
        self.pid = Some(pid.into());
        self
    }
}

/// The response of `alipay.boss.fnc.userinvoiceinfo.query` (根据PID获取相关的开票资料).
#[non_exhaustive]
pub struct FncUserinvoiceinfoQueryResponse {
    /// Invoicing profile found.
    ///
    /// 查询返回结果.
    pub result_set: Option<UserInvoiceInfoOpenApiResponse>,
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

/// The values of the platform's type `UserInvoiceInfoOpenApiResponseStatus`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UserInvoiceInfoOpenApiResponseStatus {
    /// `01`: Awaiting review (待审).
    V01,
    /// `02`: Reviewed, valid.
    V02,
    /// `03`: Voided (已作废).
    V03,
}

record::enumeration!(UserInvoiceInfoOpenApiResponseStatus, "01" V01, "02" V02, "03" V03);

/// The values of the platform's type `UserInvoiceInfoOpenApiResponseTaxPayerQualification`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UserInvoiceInfoOpenApiResponseTaxPayerQualification {
    /// `01`: General taxpayer (一般纳税人).
    V01,
    /// `02`: Small-scale taxpayer (小规模纳税人).
    V02,
}

record::enumeration!(
    UserInvoiceInfoOpenApiResponseTaxPayerQualification, "01" V01, "02" V02
);

/// The values of the platform's type `UserInvoiceInfoOpenApiResponseType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UserInvoiceInfoOpenApiResponseType {
    /// `01`: Operating unit.
    V01,
    /// `02`: Merchant (商户).
    V02,
    /// `03`: Consumer.
    V03,
}

record::enumeration!(UserInvoiceInfoOpenApiResponseType, "01" V01, "02" V02, "03" V03);

/// The error codes of `alipay.boss.fnc.userinvoiceinfo.query`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    FncUserinvoiceinfoQueryErrorCode, "SYSTEM_ERROR" SystemError, "INVALID_PARAMETER"
    InvalidParameter, "BIZ_ERROR" BizError
);

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

record::record!(FncUserinvoiceinfoQuery, FNC_USERINVOICEINFO_QUERY, 0 pid None);

record::record!(
    FncUserinvoiceinfoQueryResponse, FNC_USERINVOICEINFO_QUERY_RESPONSE, 0 result_set
    None
);

record::record!(
    UserInvoiceInfoOpenApiResponse, USER_INVOICE_INFO_OPEN_API_RESPONSE, 0
    accept_electronic None, 1 address None, 2 auto None, 3 bank_account None, 4 bank_name
    None, 5 business_licence_url None, 6 creator None, 7 gmt_create None, 8 gmt_modified
    None, 9 hold None, 10 id None, 11 ip_id None, 12 last_modifier None, 13
    open_account_permit_url None, 14 other_qualification_url None, 15 status None, 16
    task_date None, 17 tax_no None, 18 tax_payer_qualification None, 19
    tax_qualification_url None, 20 tax_reg_cert_url None, 21 taxpayer_quali_valid None,
    22 telephone None, 23 title None, 24 tnt_inst_id None, 25 r#type None, 26
    user_mail_info_list Vec::new()
);

record::record!(
    UserMailInfoVo, USER_MAIL_INFO_VO, 0 address None, 1 city None, 2 country None, 3
    county_district None, 4 detail_address None, 5 email None, 6 gmt_create None, 7
    gmt_modified None, 8 id None, 9 name None, 10 pid None, 11 province None, 12 street
    None, 13 telephone None
);

static FNC_USERINVOICEINFO_QUERY: schema::RecordDef<'static> = schema::RecordDef {
    name: "FncUserinvoiceinfoQuery",
    file: "spec/boss/fnc.userinvoiceinfo.query.yaml",
    rows: &[
        schema::Row::Full(
            &schema::FieldRow {
                name: "pid",
                kind: schema::Kind::Text,
                place: schema::Place::Query,
                only: None,
                required: false,
                limits: &[],
            },
        ),
    ],
    rules: &[],
    lines: &[12],
};

static FNC_USERINVOICEINFO_QUERY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "FncUserinvoiceinfoQueryResponse",
    file: "spec/boss/fnc.userinvoiceinfo.query.yaml",
    rows: &[
        schema::Row::Plain(
            "result_set",
            schema::Kind::Record(&USER_INVOICE_INFO_OPEN_API_RESPONSE),
        ),
    ],
    rules: &[],
    lines: &[],
};

static USER_INVOICE_INFO_OPEN_API_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "UserInvoiceInfoOpenApiResponse",
    file: "spec/boss/fnc.userinvoiceinfo.query.yaml",
    rows: &[
        schema::Row::Plain("accept_electronic", schema::Kind::Boolean),
        schema::Row::Text("address"),
        schema::Row::Plain("auto", schema::Kind::Boolean),
        schema::Row::Text("bank_account"),
        schema::Row::Text("bank_name"),
        schema::Row::Text("business_licence_url"),
        schema::Row::Text("creator"),
        schema::Row::Text("gmt_create"),
        schema::Row::Text("gmt_modified"),
        schema::Row::Plain("hold", schema::Kind::Boolean),
        schema::Row::Text("id"),
        schema::Row::Text("ip_id"),
        schema::Row::Text("last_modifier"),
        schema::Row::Text("open_account_permit_url"),
        schema::Row::Text("other_qualification_url"),
        schema::Row::Text("status"),
        schema::Row::Text("task_date"),
        schema::Row::Text("tax_no"),
        schema::Row::Text("tax_payer_qualification"),
        schema::Row::Text("tax_qualification_url"),
        schema::Row::Text("tax_reg_cert_url"),
        schema::Row::Text("taxpayer_quali_valid"),
        schema::Row::Text("telephone"),
        schema::Row::Text("title"),
        schema::Row::Text("tnt_inst_id"),
        schema::Row::Text("type"),
        schema::Row::Plain(
            "user_mail_info_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&USER_MAIL_INFO_VO),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[],
};

static USER_MAIL_INFO_VO: schema::RecordDef<'static> = schema::RecordDef {
    name: "UserMailInfoVo",
    file: "spec/boss/fnc.userinvoiceinfo.query.yaml",
    rows: &[
        schema::Row::Text("address"),
        schema::Row::Text("city"),
        schema::Row::Text("country"),
        schema::Row::Text("county_district"),
        schema::Row::Text("detail_address"),
        schema::Row::Text("email"),
        schema::Row::Text("gmt_create"),
        schema::Row::Text("gmt_modified"),
        schema::Row::Text("id"),
        schema::Row::Text("name"),
        schema::Row::Text("pid"),
        schema::Row::Text("province"),
        schema::Row::Text("street"),
        schema::Row::Text("telephone"),
    ],
    rules: &[],
    lines: &[],
};
