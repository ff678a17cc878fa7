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
/// Answered by [`FncUserinvoiceinfoQueryResponse`], or by an error with a [`FncUserinvoiceinfoQueryErrorCode`].
#[doc(alias = "alipay.boss.fnc.userinvoiceinfo.query")]
#[doc(alias = "/v3/alipay/boss/fnc/userinvoiceinfo/query")]
#[doc(alias = "根据PID获取相关的开票资料")]
#[doc(alias = "开票")]
#[must_use]
#[non_exhaustive]
pub struct FncUserinvoiceinfoQuery {
    /// PID, MID or OU of the merchant or group to query.
    ///
    /// On the wire `pid` (开票pid/mid/ou). Example: `2088000000000001`. Source:
    /// `spec/boss/fnc.userinvoiceinfo.query.yaml:12`.
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

/// The answer of `alipay.boss.fnc.userinvoiceinfo.query` (根据PID获取相关的开票资料).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct FncUserinvoiceinfoQueryResponse {
    /// Invoicing profile found.
    ///
    /// On the wire `result_set` (查询返回结果). Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:19`.
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
///
/// Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:22`.
#[non_exhaustive]
pub struct UserInvoiceInfoOpenApiResponse {
    /// Whether electronic invoices are accepted; for receivable invoicing.
    ///
    /// On the wire `accept_electronic`. Example: `true`. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:25`.
    pub accept_electronic: Option<bool>,
    /// Registered address of the company.
    ///
    /// On the wire `address` (公司注册地址). Example: `广州市增城区新塘镇沿江大道20号1601房`. Source:
    /// `spec/boss/fnc.userinvoiceinfo.query.yaml:29`.
    pub address: Option<String>,
    /// Whether invoices are applied for automatically; for receivable invoicing.
    ///
    /// On the wire `auto`. Example: `true`. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:34`.
    pub auto: Option<bool>,
    /// Bank account.
    ///
    /// On the wire `bank_account` (银行账户). Example: `3602201309100137669`. Source:
    /// `spec/boss/fnc.userinvoiceinfo.query.yaml:38`.
    pub bank_account: Option<String>,
    /// Bank branch holding the account.
    ///
    /// On the wire `bank_name` (开户行). Example: `中国工商银行广州市第二支行`. Source:
    /// `spec/boss/fnc.userinvoiceinfo.query.yaml:39`.
    pub bank_name: Option<String>,
    /// Address of the business license file.
    ///
    /// On the wire `business_licence_url` (营业执照地址). Example:
    /// `gfcenter/inv/userinvoicefile/aruserprofilepic_2088000000000001_15133031297372951.jpg`. Source:
    /// `spec/boss/fnc.userinvoiceinfo.query.yaml:40`.
    pub business_licence_url: Option<String>,
    /// Creator of the profile.
    ///
    /// On the wire `creator` (资料创建人). Example: `李某某`. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:45`.
    pub creator: Option<String>,
    /// When it was created.
    ///
    /// On the wire `gmt_create` (创建时间). Example: `1533039333744`. Source:
    /// `spec/boss/fnc.userinvoiceinfo.query.yaml:46`.
    pub gmt_create: Option<String>,
    /// When the profile was modified, a millisecond timestamp in the example.
    ///
    /// On the wire `gmt_modified` (修改时间). Example: `1533039333744`. Source:
    /// `spec/boss/fnc.userinvoiceinfo.query.yaml:47`.
    pub gmt_modified: Option<String>,
    /// Whether invoicing is suspended; for receivable invoicing.
    ///
    /// On the wire `hold`. Example: `true`. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:52`.
    pub hold: Option<bool>,
    /// Id of the invoicing profile.
    ///
    /// On the wire `id` (开票资料ID). Example: `2017061410122000544800280000000001`. Source:
    /// `spec/boss/fnc.userinvoiceinfo.query.yaml:53`.
    pub id: Option<String>,
    /// Institution code, MID or PID, according to `type``01`, `02` or `03`.
    ///
    /// On the wire `ip_id` (商户PID). Example: `10000004`. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:58`.
    pub ip_id: Option<String>,
    /// Last editor.
    ///
    /// On the wire `last_modifier`. Example: `李某某`. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:63`.
    pub last_modifier: Option<String>,
    /// Address of the account-opening permit file.
    ///
    /// On the wire `open_account_permit_url` (银行开户许可证地址). Example:
    /// `gfcenter/inv/userinvoicefile/aruserprofilepic_2088000000000001_15133031297372951.jpg`. Source:
    /// `spec/boss/fnc.userinvoiceinfo.query.yaml:64`.
    pub open_account_permit_url: Option<String>,
    /// Address of other qualification proofs.
    ///
    /// On the wire `other_qualification_url`. Example:
    /// `gfcenter/inv/userinvoicefile/aruserprofilepic_2088000000000001_15133031297372951.jpg`. Source:
    /// `spec/boss/fnc.userinvoiceinfo.query.yaml:69`.
    pub other_qualification_url: Option<String>,
    /// Status of the profile.
    ///
    /// On the wire `status` (资料状态). Example: `02`. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:73`.
    pub status: Option<record::Choice<UserInvoiceInfoOpenApiResponseStatus>>,
    /// Last run of automatic invoicing, as yyyyMMdd.
    ///
    /// On the wire `task_date` (上一次任务执行时间). Example: `20180723`. Source:
    /// `spec/boss/fnc.userinvoiceinfo.query.yaml:82`.
    pub task_date: Option<String>,
    /// Taxpayer number of the buyer.
    ///
    /// On the wire `tax_no` (纳税人识别号). Example: `91440106058924978D`. Source:
    /// `spec/boss/fnc.userinvoiceinfo.query.yaml:87`.
    pub tax_no: Option<String>,
    /// Kind of taxpayer.
    ///
    /// On the wire `tax_payer_qualification` (纳税人开票资格种类). Example: `01`. Source:
    /// `spec/boss/fnc.userinvoiceinfo.query.yaml:88`.
    pub tax_payer_qualification: Option<
        record::Choice<UserInvoiceInfoOpenApiResponseTaxPayerQualification>,
    >,
    /// Address of the general taxpayer certificate.
    ///
    /// On the wire `tax_qualification_url` (一般纳税人资格证书地址). Example:
    /// `gfcenter/inv/userinvoicefile/aruserprofilepic_2088000000000001_15133031297372951.jpg`. Source:
    /// `spec/boss/fnc.userinvoiceinfo.query.yaml:96`.
    pub tax_qualification_url: Option<String>,
    /// Address of the tax registration certificate.
    ///
    /// On the wire `tax_reg_cert_url` (税务登记证地址). Example:
    /// `gfcenter/inv/userinvoicefile/aruserprofilepic_2088000000000001_15133031297372951.jpg`. Source:
    /// `spec/boss/fnc.userinvoiceinfo.query.yaml:101`.
    pub tax_reg_cert_url: Option<String>,
    /// Timestamp since when the taxpayer qualification holds.
    ///
    /// On the wire `taxpayer_quali_valid` (纳税人资格开始时间). Example: `1533039333744`. Source:
    /// `spec/boss/fnc.userinvoiceinfo.query.yaml:106`.
    pub taxpayer_quali_valid: Option<String>,
    /// Registered phone of the company.
    ///
    /// On the wire `telephone` (公司注册电话). Example: `010-00000000`. Source:
    /// `spec/boss/fnc.userinvoiceinfo.query.yaml:111`.
    pub telephone: Option<String>,
    /// Invoice title.
    ///
    /// On the wire `title` (发票抬头). Example: `支付宝`. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:112`.
    pub title: Option<String>,
    /// Tenant id.
    ///
    /// On the wire `tnt_inst_id` (租户ID). Example: `ANTGW2CN`. Source:
    /// `spec/boss/fnc.userinvoiceinfo.query.yaml:113`.
    pub tnt_inst_id: Option<String>,
    /// Kind of user the profile belongs to.
    ///
    /// On the wire `type` (开票资料用户类型); other values may be added. Example: `02`. Source:
    /// `spec/boss/fnc.userinvoiceinfo.query.yaml:114`.
    pub r#type: Option<record::Choice<UserInvoiceInfoOpenApiResponseType>>,
    /// Addresses of recipients.
    ///
    /// On the wire `user_mail_info_list` (收件人地址列表). Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:124`.
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
///
/// Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:126`.
#[non_exhaustive]
pub struct UserMailInfoVo {
    /// Address of the recipient, its parts joined with vertical bars in the example.
    ///
    /// On the wire `address` (收件人地址). Example: `中国|浙江省|杭州市|西湖区|蒋村街道|10号楼99号`. Source:
    /// `spec/boss/fnc.userinvoiceinfo.query.yaml:129`.
    pub address: Option<String>,
    /// City.
    ///
    /// On the wire `city` (城市). Example: `杭州市`. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:134`.
    pub city: Option<String>,
    /// Country.
    ///
    /// On the wire `country` (国家). Example: `中国`. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:135`.
    pub country: Option<String>,
    /// District or county.
    ///
    /// On the wire `county_district` (县区). Example: `西湖区`. Source:
    /// `spec/boss/fnc.userinvoiceinfo.query.yaml:136`.
    pub county_district: Option<String>,
    /// Detailed address.
    ///
    /// On the wire `detail_address`. Example: `10号楼99号`. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:137`.
    pub detail_address: Option<String>,
    /// Email address of the recipient.
    ///
    /// On the wire `email` (邮件人的电子邮箱). Example: `user@example.com`. Source:
    /// `spec/boss/fnc.userinvoiceinfo.query.yaml:138`.
    pub email: Option<String>,
    /// When it was created.
    ///
    /// On the wire `gmt_create` (创建时间). Example: `1533039333744`. Source:
    /// `spec/boss/fnc.userinvoiceinfo.query.yaml:139`.
    pub gmt_create: Option<String>,
    /// When the profile was modified, a millisecond timestamp in the example.
    ///
    /// On the wire `gmt_modified` (修改时间). Example: `1533039333744`. Source:
    /// `spec/boss/fnc.userinvoiceinfo.query.yaml:140`.
    pub gmt_modified: Option<String>,
    /// Id of the recipient record.
    ///
    /// On the wire `id` (收件人信息ID). Example: `2017031410122000565000480000002129`. Source:
    /// `spec/boss/fnc.userinvoiceinfo.query.yaml:145`.
    pub id: Option<String>,
    /// Name of the recipient.
    ///
    /// On the wire `name` (收件人姓名). Example: `某某`. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:150`.
    pub name: Option<String>,
    /// PID that owns the address; decides where a group's invoices are mailed.
    ///
    /// On the wire `pid`. Example: `2088000000000001`. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:151`.
    pub pid: Option<String>,
    /// Province.
    ///
    /// On the wire `province` (省份). Example: `浙江省`. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:155`.
    pub province: Option<String>,
    /// Street or subdistrict.
    ///
    /// On the wire `street` (街道). Example: `蒋村街道`. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:156`.
    pub street: Option<String>,
    /// Phone number of the recipient.
    ///
    /// On the wire `telephone` (收件人电话). Example: `010-00000000`. Source:
    /// `spec/boss/fnc.userinvoiceinfo.query.yaml:157`.
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
///
/// Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:77`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UserInvoiceInfoOpenApiResponseStatus {
    /// Awaiting review.
    ///
    /// On the wire `01` (待审).
    V01,
    /// Reviewed, valid.
    ///
    /// On the wire `02`.
    V02,
    /// Voided.
    ///
    /// On the wire `03` (已作废).
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
///
/// Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:92`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UserInvoiceInfoOpenApiResponseTaxPayerQualification {
    /// General taxpayer.
    ///
    /// On the wire `01` (一般纳税人).
    V01,
    /// Small-scale taxpayer.
    ///
    /// On the wire `02` (小规模纳税人).
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
///
/// Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:118`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UserInvoiceInfoOpenApiResponseType {
    /// Operating unit.
    ///
    /// On the wire `01`.
    V01,
    /// Merchant.
    ///
    /// On the wire `02` (商户).
    V02,
    /// Consumer.
    ///
    /// On the wire `03`.
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
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FncUserinvoiceinfoQueryErrorCode {
    /// A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters.
    ///
    /// On the wire `SYSTEM_ERROR`; the same call may succeed later; the call may have had its effect, so that it
    /// comes as an unknown outcome. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:160` and
    /// `spec/codes.yaml:2413`.
    SystemError,
    /// A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    ///
    /// On the wire `INVALID_PARAMETER`. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:161` and
    /// `spec/codes.yaml:1357`.
    InvalidParameter,
    /// A business error occurred.
    ///
    /// Read the message returned with the code.
    ///
    /// On the wire `BIZ_ERROR`. Source: `spec/boss/fnc.userinvoiceinfo.query.yaml:162` and `spec/codes.yaml:736`.
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
