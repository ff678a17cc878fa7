//! `alipay.ebpp.invoice.sycn` · 发票信息同步至支付宝
//!
//! Send issued normal or red-letter invoices to Alipay, which notifies the user.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/sycn`. Described in
//! `spec/ebpp/invoice.sycn.yaml`.

use crate::{record, schema};

static INVOICE_SYCN: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceSycn",
    file: "spec/ebpp/invoice.sycn.yaml",
    fields: &[
        schema::FieldDef::new(
            "invoice_info",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&INVOICE_MODEL_CONTENT),
                    limits: &[],
                },
            ),
            11,
        ),
        schema::FieldDef::text("m_short_name", 12),
        schema::FieldDef::text("sub_m_short_name", 17),
    ],
    rules: &[],
};

static INVOICE_SYCN_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceSycnResponse",
    file: "spec/ebpp/invoice.sycn.yaml",
    fields: &[schema::FieldDef::text("url", 23)],
    rules: &[],
};

static INVOICE_MODEL_CONTENT: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceModelContent",
    file: "spec/ebpp/invoice.sycn.yaml",
    fields: &[
        schema::FieldDef::text("apply_id", 32),
        schema::FieldDef::text("extend_fields", 37),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["pdf", "ofd", "jpg"]), 41),
            ],
            ..schema::FieldDef::text("file_download_type", 38)
        },
        schema::FieldDef::text("file_download_url", 47),
        schema::FieldDef::text("financial_electronic_type", 53),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxDecimals(2), 75),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 74),
            ],
            ..schema::FieldDef::text("invoice_amount", 71)
        },
        schema::FieldDef::text("invoice_code", 77),
        schema::FieldDef::new(
            "invoice_content",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&super::types::INVOICE_ITEM_CONTENT),
                    limits: &[],
                },
            ),
            83,
        ),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Date), 84),
            ],
            ..schema::FieldDef::text("invoice_date", 84)
        },
        schema::FieldDef::text("invoice_fake_code", 85),
        schema::FieldDef::text("invoice_file_data", 86),
        schema::FieldDef::text("invoice_img_url", 90),
        schema::FieldDef::text("invoice_no", 91),
        schema::FieldDef::text("invoice_operator", 96),
        schema::FieldDef::new(
            "invoice_title",
            schema::Kind::Record(&super::types::INVOICE_TITLE_MODEL),
            97,
        ),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["blue", "red"]), 101),
            ],
            ..schema::FieldDef::text("invoice_type", 98)
        },
        schema::FieldDef::text("open_id", 106),
        schema::FieldDef::text("original_blue_invoice_code", 112),
        schema::FieldDef::text("original_blue_invoice_no", 117),
        schema::FieldDef::text("out_biz_no", 122),
        schema::FieldDef::text("out_invoice_id", 127),
        schema::FieldDef::text("register_address", 131),
        schema::FieldDef::text("register_bank_account", 132),
        schema::FieldDef::text("register_bank_name", 137),
        schema::FieldDef::text("register_name", 138),
        schema::FieldDef::text("register_no", 143),
        schema::FieldDef::text("register_phone_no", 148),
        schema::FieldDef::text("sum_amount", 153),
        schema::FieldDef::text("tax_amount", 154),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(
                        &[
                            "PLAIN",
                            "ALL_ELECTRONIC_GENERAL",
                            "ALL_ELECTRONIC_SPECIAL",
                            "SPECIAL",
                            "PLAIN_INVOICE",
                            "FINANCIAL_ELECTRONIC_BILL",
                        ],
                    ),
                    158,
                ),
            ],
            ..schema::FieldDef::text("tax_type", 155)
        },
        schema::FieldDef::text("user_id", 167),
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "tax_type",
                equals: "PLAIN",
                require: &["file_download_url"],
            },
            line: 174,
        },
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "tax_type",
                equals: "ALL_ELECTRONIC_GENERAL",
                require: &["file_download_url"],
            },
            line: 175,
        },
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "tax_type",
                equals: "ALL_ELECTRONIC_SPECIAL",
                require: &["file_download_url"],
            },
            line: 176,
        },
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "tax_type",
                equals: "SPECIAL",
                require: &["file_download_url"],
            },
            line: 177,
        },
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "invoice_type",
                equals: "red",
                require: &["original_blue_invoice_no"],
            },
            line: 178,
        },
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "tax_type",
                equals: "FINANCIAL_ELECTRONIC_BILL",
                require: &["financial_electronic_type"],
            },
            line: 179,
        },
    ],
};

/// A request of `alipay.ebpp.invoice.sycn` (发票信息同步至支付宝).
///
/// Send issued normal or red-letter invoices to Alipay, which notifies the user.
///
/// ```
/// use alipay::ebpp::InvoiceSycn;
///
/// let request = InvoiceSycn::new()
///     .m_short_name("KFC");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/ebpp/invoice/sycn`. Described in
/// `spec/ebpp/invoice.sycn.yaml`.
/// Returns [`InvoiceSycnResponse`], or an error with a [`InvoiceSycnErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.sycn")]
#[doc(alias = "/v3/alipay/ebpp/invoice/sycn")]
#[doc(alias = "发票信息同步至支付宝")]
#[doc(alias = "发票")]
#[doc(alias = "支付")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceSycn {
    /// Invoices to send.
    pub invoice_info: Vec<InvoiceModelContent>,
    /// Short brand name, obtained from the invoice manager; unique together with the store.
    ///
    /// 商户的品牌名称简称. Example: `KFC`.
    pub m_short_name: Option<String>,
    /// Short store name, obtained from the invoice manager beforehand.
    ///
    /// Example: `KFC_HZ_XH001`.
    pub sub_m_short_name: Option<String>,
}

impl InvoiceSycn {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            invoice_info: Vec::new(),
            m_short_name: None,
            sub_m_short_name: None,
        }
    }

    /// Sets [`invoice_info`](Self::invoice_info).
    #[inline]
    pub fn invoice_info(
        mut self,
        invoice_info: impl IntoIterator<Item = InvoiceModelContent>,
    ) -> Self {
        self.invoice_info = invoice_info.into_iter().collect();
        self
    }

    /// Sets [`m_short_name`](Self::m_short_name).
    #[inline]
    pub fn m_short_name(mut self, m_short_name: impl Into<String>) -> Self {
        self.m_short_name = Some(m_short_name.into());
        self
    }

    /// Sets [`sub_m_short_name`](Self::sub_m_short_name).
    #[inline]
    pub fn sub_m_short_name(mut self, sub_m_short_name: impl Into<String>) -> Self {
        self.sub_m_short_name = Some(sub_m_short_name.into());
        self
    }
}

impl record::Record for InvoiceSycn {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_SYCN
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.invoice_info),
            1 => Some(&self.m_short_name),
            2 => Some(&self.sub_m_short_name),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.invoice_info),
            1 => Some(&mut self.m_short_name),
            2 => Some(&mut self.sub_m_short_name),
            _ => None,
        }
    }
}

impl Default for InvoiceSycn {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InvoiceSycn {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceSycn {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceSycn {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InvoiceSycn {}

impl record::Request for InvoiceSycn {
    type Response = InvoiceSycnResponse;
    type ErrorCode = InvoiceSycnErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.sycn",
        title: "发票信息同步至支付宝",
        file: "spec/ebpp/invoice.sycn.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/ebpp/invoice/sycn",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INVOICE_SYCN,
        response: &INVOICE_SYCN_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "PARAMETER_ILLEGAL",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "MERCHANT_NOT_SUPPORTED",
                summary: "The merchant is not supported.",
                fix: "Check that the merchant has joined the invoice manager.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 183,
            },
            schema::ErrorDef {
                code: "RECORD_ALREADY_EXIST",
                summary: "The invoice was sent before.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 187,
            },
            schema::ErrorDef {
                code: "COLLECTION_NON_USER",
                summary: "The invoice cannot be assigned to a user.",
                fix: "Send a user id or the application id.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
                line: 189,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.ebpp.invoice.sycn` (发票信息同步至支付宝).
#[non_exhaustive]
pub struct InvoiceSycnResponse {
    /// Link to the invoice in the invoice manager, or to the list for several.
    ///
    /// Example:
    /// `alipays://platformapi/startapp?appId=20000920&url=%2Fwww%2Fdetail.htm%3Ffrom%3Doffline%26code%3D201606210015200108000`.
    pub url: Option<String>,
}

impl record::Record for InvoiceSycnResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_SYCN_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.url),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.url),
            _ => None,
        }
    }
}

impl Default for InvoiceSycnResponse {
    #[inline]
    fn default() -> Self {
        Self { url: None }
    }
}

impl Clone for InvoiceSycnResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceSycnResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceSycnResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// An invoice sent to Alipay.
///
/// | Field | Limits |
/// |---|---|
/// | [`file_download_type`](Self::file_download_type) | one of its values |
/// | [`file_download_url`](Self::file_download_url) | required in some cases |
/// | [`financial_electronic_type`](Self::financial_electronic_type) | required in some cases |
/// | [`invoice_amount`](Self::invoice_amount) | an amount in yuan; at most 2 decimals |
/// | [`invoice_code`](Self::invoice_code) | required in some cases |
/// | [`invoice_date`](Self::invoice_date) | a date |
/// | [`invoice_type`](Self::invoice_type) | one of its values |
/// | [`open_id`](Self::open_id) | required in some cases |
/// | [`original_blue_invoice_code`](Self::original_blue_invoice_code) | required in some cases |
/// | [`original_blue_invoice_no`](Self::original_blue_invoice_no) | required in some cases |
/// | [`tax_type`](Self::tax_type) | one of its values |
/// | [`user_id`](Self::user_id) | required in some cases |
/// | rule | Where `tax_type` is `PLAIN`, there must be `file_download_url` |
/// | rule | Where `tax_type` is `ALL_ELECTRONIC_GENERAL`, there must be `file_download_url` |
/// | rule | Where `tax_type` is `ALL_ELECTRONIC_SPECIAL`, there must be `file_download_url` |
/// | rule | Where `tax_type` is `SPECIAL`, there must be `file_download_url` |
/// | rule | Where `invoice_type` is `red`, there must be `original_blue_invoice_no` |
/// | rule | Where `tax_type` is `FINANCIAL_ELECTRONIC_BILL`, there must be `financial_electronic_type` |
#[must_use]
#[non_exhaustive]
pub struct InvoiceModelContent {
    /// Application id passed on by Alipay; with it no user id is needed.
    ///
    /// 支付宝端的申请id. Example: `2016112800152005000000000239`.
    pub apply_id: Option<String>,
    /// Extra `key=value` pairs, one per line.
    pub extend_fields: Option<String>,
    /// Type of the file to download.
    ///
    /// 下载的发票文件类型. Example: `pdf`.
    pub file_download_type: Option<record::Choice<InvoiceModelContentFileDownloadType>>,
    /// Download address of the file; ordinary and digital invoices allow PDF or OFD only.
    ///
    /// 发票原文件下载地址; required in some cases. Example: `http://xxx.com`.
    pub file_download_url: Option<String>,
    /// Sub-type of an electronic fiscal receipt.
    ///
    /// 财政电子票据子类型; required in some cases; other values may be added. Example: `06`.
    pub financial_electronic_type: Option<
        record::Choice<InvoiceModelContentFinancialElectronicType>,
    >,
    /// Invoice amount including tax, in yuan; greater than 0\.
    ///
    /// 发票金额; an amount of money as a decimal number; at most 2 decimals. Example: `200.00`.
    pub invoice_amount: Option<record::Amount>,
    /// Invoice code; empty for fully digital invoices, otherwise required.
    ///
    /// 发票代码; required in some cases. Example: `2328742873`.
    pub invoice_code: Option<String>,
    /// Lines of the invoice.
    ///
    /// 发票内容项.
    pub invoice_content: Vec<super::types::InvoiceItemContent>,
    /// Date of the invoice, to the day.
    ///
    /// 发票日期; a day, as `yyyy-MM-dd`. Example: `2016-07-19`.
    pub invoice_date: Option<record::Date>,
    /// Anti-counterfeit code.
    ///
    /// 发票防伪码.
    pub invoice_fake_code: Option<String>,
    /// Contents of the original PDF or OFD file.
    ///
    /// Example: `JVBERi0xLjQKJcOkw7zDtsOf`.
    pub invoice_file_data: Option<String>,
    /// Address of the JPG of the original invoice.
    ///
    /// Example: `http://xxx.com`.
    pub invoice_img_url: Option<String>,
    /// Invoice number, not empty; unique together with `invoice_code`.
    ///
    /// 发票号码. Example: `237428768`.
    pub invoice_no: Option<String>,
    /// Person who issued the invoice.
    ///
    /// 发票开具操作人. Example: `某某`.
    pub invoice_operator: Option<String>,
    /// Invoice title.
    ///
    /// 发票title.
    pub invoice_title: Option<super::types::InvoiceTitleModel>,
    /// Whether the invoice is a normal or a red-letter one; case-sensitive.
    ///
    /// 发票类型. Example: `blue`.
    pub invoice_type: Option<record::Choice<InvoiceModelContentInvoiceType>>,
    /// Buyer's open id; required for normal invoices without an application id.
    ///
    /// 支付宝用户id; required in some cases. Example: `074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5`.
    pub open_id: Option<String>,
    /// Code of the original invoice, for red-letter invoices; empty for fully digital ones.
    ///
    /// Required in some cases. Example: `2328742873`.
    pub original_blue_invoice_code: Option<String>,
    /// Number of the original invoice, for red-letter invoices only.
    ///
    /// Required in some cases. Example: `9288277173`.
    pub original_blue_invoice_no: Option<String>,
    /// Merchant's trade number, not empty; a red-letter invoice repeats that of the original.
    ///
    /// 商户交易流水号. Example: `2016010139992003`.
    pub out_biz_no: Option<String>,
    /// Merchant's number of the invoice application; unique per ISV.
    ///
    /// Example: `20160707399929991001`.
    pub out_invoice_id: Option<String>,
    /// Seller's address.
    ///
    /// 开票单位地址. Example: `天目山路黄龙时代广场B座`.
    pub register_address: Option<String>,
    /// Seller's bank account number.
    ///
    /// 开票单位开户行账号. Example: `6200000000000000`.
    pub register_bank_account: Option<String>,
    /// Seller's bank.
    ///
    /// 开票单位开户行名称. Example: `西湖区建行`.
    pub register_bank_name: Option<String>,
    /// Seller, who issues the invoice.
    ///
    /// 开票单位. Example: `支付宝（杭州）信息技术有限公司`.
    pub register_name: Option<String>,
    /// Taxpayer identification number; not empty.
    ///
    /// 纳税人识别号. Example: `J8374LK29387`.
    pub register_no: Option<String>,
    /// Issuer's telephone number, landline or mobile.
    ///
    /// 开票人电话. Example: `13800000000`.
    pub register_phone_no: Option<String>,
    /// Total including tax.
    ///
    /// 价税合计. Example: `2000.00`.
    pub sum_amount: Option<String>,
    /// Tax.
    ///
    /// 税额. Example: `1000.00`.
    pub tax_amount: Option<String>,
    /// Type of invoice.
    ///
    /// 税种. Example: `PLAIN`.
    pub tax_type: Option<record::Choice<InvoiceModelContentTaxType>>,
    /// Buyer's user id; required for normal invoices without an application id.
    ///
    /// 支付宝用户id; required in some cases. Example: `2088000000000001`.
    pub user_id: Option<String>,
}

impl InvoiceModelContent {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            apply_id: None,
            extend_fields: None,
            file_download_type: None,
            file_download_url: None,
            financial_electronic_type: None,
            invoice_amount: None,
            invoice_code: None,
            invoice_content: Vec::new(),
            invoice_date: None,
            invoice_fake_code: None,
            invoice_file_data: None,
            invoice_img_url: None,
            invoice_no: None,
            invoice_operator: None,
            invoice_title: None,
            invoice_type: None,
            open_id: None,
            original_blue_invoice_code: None,
            original_blue_invoice_no: None,
            out_biz_no: None,
            out_invoice_id: None,
            register_address: None,
            register_bank_account: None,
            register_bank_name: None,
            register_name: None,
            register_no: None,
            register_phone_no: None,
            sum_amount: None,
            tax_amount: None,
            tax_type: None,
            user_id: None,
        }
    }

    /// Sets [`apply_id`](Self::apply_id).
    #[inline]
    pub fn apply_id(mut self, apply_id: impl Into<String>) -> Self {
        self.apply_id = Some(apply_id.into());
        self
    }

    /// Sets [`extend_fields`](Self::extend_fields).
    #[inline]
    pub fn extend_fields(mut self, extend_fields: impl Into<String>) -> Self {
        self.extend_fields = Some(extend_fields.into());
        self
    }

    /// Sets [`file_download_type`](Self::file_download_type).
    #[inline]
    pub fn file_download_type(
        mut self,
        file_download_type: impl Into<
            record::Choice<InvoiceModelContentFileDownloadType>,
        >,
    ) -> Self {
        self.file_download_type = Some(file_download_type.into());
        self
    }

    /// Sets [`file_download_url`](Self::file_download_url).
    #[inline]
    pub fn file_download_url(mut self, file_download_url: impl Into<String>) -> Self {
        self.file_download_url = Some(file_download_url.into());
        self
    }

    /// Sets [`financial_electronic_type`](Self::financial_electronic_type).
    #[inline]
    pub fn financial_electronic_type(
        mut self,
        financial_electronic_type: impl Into<
            record::Choice<InvoiceModelContentFinancialElectronicType>,
        >,
    ) -> Self {
        self.financial_electronic_type = Some(financial_electronic_type.into());
        self
    }

    /// Sets [`invoice_amount`](Self::invoice_amount).
    #[inline]
    pub fn invoice_amount(mut self, invoice_amount: impl Into<record::Amount>) -> Self {
        self.invoice_amount = Some(invoice_amount.into());
        self
    }

    /// Sets [`invoice_code`](Self::invoice_code).
    #[inline]
    pub fn invoice_code(mut self, invoice_code: impl Into<String>) -> Self {
        self.invoice_code = Some(invoice_code.into());
        self
    }

    /// Sets [`invoice_content`](Self::invoice_content).
    #[inline]
    pub fn invoice_content(
        mut self,
        invoice_content: impl IntoIterator<Item = super::types::InvoiceItemContent>,
    ) -> Self {
        self.invoice_content = invoice_content.into_iter().collect();
        self
    }

    /// Sets [`invoice_date`](Self::invoice_date).
    #[inline]
    pub fn invoice_date(mut self, invoice_date: impl Into<record::Date>) -> Self {
        self.invoice_date = Some(invoice_date.into());
        self
    }

    /// Sets [`invoice_fake_code`](Self::invoice_fake_code).
    #[inline]
    pub fn invoice_fake_code(mut self, invoice_fake_code: impl Into<String>) -> Self {
        self.invoice_fake_code = Some(invoice_fake_code.into());
        self
    }

    /// Sets [`invoice_file_data`](Self::invoice_file_data).
    #[inline]
    pub fn invoice_file_data(mut self, invoice_file_data: impl Into<String>) -> Self {
        self.invoice_file_data = Some(invoice_file_data.into());
        self
    }

    /// Sets [`invoice_img_url`](Self::invoice_img_url).
    #[inline]
    pub fn invoice_img_url(mut self, invoice_img_url: impl Into<String>) -> Self {
        self.invoice_img_url = Some(invoice_img_url.into());
        self
    }

    /// Sets [`invoice_no`](Self::invoice_no).
    #[inline]
    pub fn invoice_no(mut self, invoice_no: impl Into<String>) -> Self {
        self.invoice_no = Some(invoice_no.into());
        self
    }

    /// Sets [`invoice_operator`](Self::invoice_operator).
    #[inline]
    pub fn invoice_operator(mut self, invoice_operator: impl Into<String>) -> Self {
        self.invoice_operator = Some(invoice_operator.into());
        self
    }

    /// Sets [`invoice_title`](Self::invoice_title).
    #[inline]
    pub fn invoice_title(
        mut self,
        invoice_title: super::types::InvoiceTitleModel,
    ) -> Self {
        self.invoice_title = Some(invoice_title);
        self
    }

    /// Sets [`invoice_type`](Self::invoice_type).
    #[inline]
    pub fn invoice_type(
        mut self,
        invoice_type: impl Into<record::Choice<InvoiceModelContentInvoiceType>>,
    ) -> Self {
        self.invoice_type = Some(invoice_type.into());
        self
    }

    /// Sets [`open_id`](Self::open_id).
    #[inline]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets [`original_blue_invoice_code`](Self::original_blue_invoice_code).
    #[inline]
    pub fn original_blue_invoice_code(
        mut self,
        original_blue_invoice_code: impl Into<String>,
    ) -> Self {
        self.original_blue_invoice_code = Some(original_blue_invoice_code.into());
        self
    }

    /// Sets [`original_blue_invoice_no`](Self::original_blue_invoice_no).
    #[inline]
    pub fn original_blue_invoice_no(
        mut self,
        original_blue_invoice_no: impl Into<String>,
    ) -> Self {
        self.original_blue_invoice_no = Some(original_blue_invoice_no.into());
        self
    }

    /// Sets [`out_biz_no`](Self::out_biz_no).
    #[inline]
    pub fn out_biz_no(mut self, out_biz_no: impl Into<String>) -> Self {
        self.out_biz_no = Some(out_biz_no.into());
        self
    }

    /// Sets [`out_invoice_id`](Self::out_invoice_id).
    #[inline]
    pub fn out_invoice_id(mut self, out_invoice_id: impl Into<String>) -> Self {
        self.out_invoice_id = Some(out_invoice_id.into());
        self
    }

    /// Sets [`register_address`](Self::register_address).
    #[inline]
    pub fn register_address(mut self, register_address: impl Into<String>) -> Self {
        self.register_address = Some(register_address.into());
        self
    }

    /// Sets [`register_bank_account`](Self::register_bank_account).
    #[inline]
    pub fn register_bank_account(
        mut self,
        register_bank_account: impl Into<String>,
    ) -> Self {
        self.register_bank_account = Some(register_bank_account.into());
        self
    }

    /// Sets [`register_bank_name`](Self::register_bank_name).
    #[inline]
    pub fn register_bank_name(mut self, register_bank_name: impl Into<String>) -> Self {
        self.register_bank_name = Some(register_bank_name.into());
        self
    }

    /// Sets [`register_name`](Self::register_name).
    #[inline]
    pub fn register_name(mut self, register_name: impl Into<String>) -> Self {
        self.register_name = Some(register_name.into());
        self
    }

    /// Sets [`register_no`](Self::register_no).
    #[inline]
    pub fn register_no(mut self, register_no: impl Into<String>) -> Self {
        self.register_no = Some(register_no.into());
        self
    }

    /// Sets [`register_phone_no`](Self::register_phone_no).
    #[inline]
    pub fn register_phone_no(mut self, register_phone_no: impl Into<String>) -> Self {
        self.register_phone_no = Some(register_phone_no.into());
        self
    }

    /// Sets [`sum_amount`](Self::sum_amount).
    #[inline]
    pub fn sum_amount(mut self, sum_amount: impl Into<String>) -> Self {
        self.sum_amount = Some(sum_amount.into());
        self
    }

    /// Sets [`tax_amount`](Self::tax_amount).
    #[inline]
    pub fn tax_amount(mut self, tax_amount: impl Into<String>) -> Self {
        self.tax_amount = Some(tax_amount.into());
        self
    }

    /// Sets [`tax_type`](Self::tax_type).
    #[inline]
    pub fn tax_type(
        mut self,
        tax_type: impl Into<record::Choice<InvoiceModelContentTaxType>>,
    ) -> Self {
        self.tax_type = Some(tax_type.into());
        self
    }

    /// Sets [`user_id`](Self::user_id).
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

impl record::Record for InvoiceModelContent {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_MODEL_CONTENT
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.apply_id),
            1 => Some(&self.extend_fields),
            2 => Some(&self.file_download_type),
            3 => Some(&self.file_download_url),
            4 => Some(&self.financial_electronic_type),
            5 => Some(&self.invoice_amount),
            6 => Some(&self.invoice_code),
            7 => Some(&self.invoice_content),
            8 => Some(&self.invoice_date),
            9 => Some(&self.invoice_fake_code),
            10 => Some(&self.invoice_file_data),
            11 => Some(&self.invoice_img_url),
            12 => Some(&self.invoice_no),
            13 => Some(&self.invoice_operator),
            14 => Some(&self.invoice_title),
            15 => Some(&self.invoice_type),
            16 => Some(&self.open_id),
            17 => Some(&self.original_blue_invoice_code),
            18 => Some(&self.original_blue_invoice_no),
            19 => Some(&self.out_biz_no),
            20 => Some(&self.out_invoice_id),
            21 => Some(&self.register_address),
            22 => Some(&self.register_bank_account),
            23 => Some(&self.register_bank_name),
            24 => Some(&self.register_name),
            25 => Some(&self.register_no),
            26 => Some(&self.register_phone_no),
            27 => Some(&self.sum_amount),
            28 => Some(&self.tax_amount),
            29 => Some(&self.tax_type),
            30 => Some(&self.user_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.apply_id),
            1 => Some(&mut self.extend_fields),
            2 => Some(&mut self.file_download_type),
            3 => Some(&mut self.file_download_url),
            4 => Some(&mut self.financial_electronic_type),
            5 => Some(&mut self.invoice_amount),
            6 => Some(&mut self.invoice_code),
            7 => Some(&mut self.invoice_content),
            8 => Some(&mut self.invoice_date),
            9 => Some(&mut self.invoice_fake_code),
            10 => Some(&mut self.invoice_file_data),
            11 => Some(&mut self.invoice_img_url),
            12 => Some(&mut self.invoice_no),
            13 => Some(&mut self.invoice_operator),
            14 => Some(&mut self.invoice_title),
            15 => Some(&mut self.invoice_type),
            16 => Some(&mut self.open_id),
            17 => Some(&mut self.original_blue_invoice_code),
            18 => Some(&mut self.original_blue_invoice_no),
            19 => Some(&mut self.out_biz_no),
            20 => Some(&mut self.out_invoice_id),
            21 => Some(&mut self.register_address),
            22 => Some(&mut self.register_bank_account),
            23 => Some(&mut self.register_bank_name),
            24 => Some(&mut self.register_name),
            25 => Some(&mut self.register_no),
            26 => Some(&mut self.register_phone_no),
            27 => Some(&mut self.sum_amount),
            28 => Some(&mut self.tax_amount),
            29 => Some(&mut self.tax_type),
            30 => Some(&mut self.user_id),
            _ => None,
        }
    }
}

impl Default for InvoiceModelContent {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InvoiceModelContent {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceModelContent {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceModelContent {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `InvoiceModelContentFileDownloadType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvoiceModelContentFileDownloadType {
    /// `pdf`: PDF original (发票原文件).
    Pdf,
    /// `ofd`: OFD original (发票原文件).
    Ofd,
    /// `jpg`: Thumbnail of the original (发票原文件缩略图).
    Jpg,
}

impl record::Enumeration for InvoiceModelContentFileDownloadType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("pdf", Self::Pdf),
        ("ofd", Self::Ofd),
        ("jpg", Self::Jpg),
    ];
}

impl std::fmt::Debug for InvoiceModelContentFileDownloadType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `InvoiceModelContentFinancialElectronicType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvoiceModelContentFinancialElectronicType {
    /// `01`: General receipt for non-tax revenue (非税收入通用票据).
    V01,
    /// `02`: Special receipt for non-tax revenue (非税收入专用票据).
    V02,
    /// `03`: General payment form for non-tax revenue (非税收入一般缴款书).
    V03,
    /// `04`: Receipt for mutual settlement (资金往来结算票据).
    V04,
    /// `05`: Public welfare donation receipt (公益事业捐赠票据).
    V05,
    /// `06`: Medical receipt (医疗收费票据).
    V06,
    /// `07`: Membership fee receipt of an association (社会团体会费票据).
    V07,
    /// `08`: Social insurance fund receipt (社会保险基金票据).
    V08,
    /// `09`: Trade union income receipt (工会经费收入票据).
    V09,
    /// `99`: Other fiscal receipt (其他财政票据).
    V99,
}

impl record::Enumeration for InvoiceModelContentFinancialElectronicType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("01", Self::V01),
        ("02", Self::V02),
        ("03", Self::V03),
        ("04", Self::V04),
        ("05", Self::V05),
        ("06", Self::V06),
        ("07", Self::V07),
        ("08", Self::V08),
        ("09", Self::V09),
        ("99", Self::V99),
    ];
}

impl std::fmt::Debug for InvoiceModelContentFinancialElectronicType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `InvoiceModelContentInvoiceType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvoiceModelContentInvoiceType {
    /// `blue`: Normal (blue) invoice (蓝票).
    Blue,
    /// `red`: Red-letter (credit) invoice (红票).
    Red,
}

impl record::Enumeration for InvoiceModelContentInvoiceType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("blue", Self::Blue),
        ("red", Self::Red),
    ];
}

impl std::fmt::Debug for InvoiceModelContentInvoiceType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `InvoiceModelContentTaxType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvoiceModelContentTaxType {
    /// `PLAIN`: Electronic ordinary VAT invoice (增值税电子普通发票).
    Plain,
    /// `ALL_ELECTRONIC_GENERAL`: Fully digital ordinary invoice.
    AllElectronicGeneral,
    /// `ALL_ELECTRONIC_SPECIAL`: Fully digital special VAT invoice.
    AllElectronicSpecial,
    /// `SPECIAL`: Special VAT invoice (增值税专用发票).
    Special,
    /// `PLAIN_INVOICE`: Ordinary VAT invoice (增值税普通发票).
    PlainInvoice,
    /// `FINANCIAL_ELECTRONIC_BILL`: Electronic fiscal receipt (财政电子票据).
    FinancialElectronicBill,
}

impl record::Enumeration for InvoiceModelContentTaxType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("PLAIN", Self::Plain),
        ("ALL_ELECTRONIC_GENERAL", Self::AllElectronicGeneral),
        ("ALL_ELECTRONIC_SPECIAL", Self::AllElectronicSpecial),
        ("SPECIAL", Self::Special),
        ("PLAIN_INVOICE", Self::PlainInvoice),
        ("FINANCIAL_ELECTRONIC_BILL", Self::FinancialElectronicBill),
    ];
}

impl std::fmt::Debug for InvoiceModelContentTaxType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.ebpp.invoice.sycn`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceSycnErrorCode {
    /// `PARAMETER_ILLEGAL`: A parameter is not valid.
    ///
    /// Check the parameters, then call again.
    ParameterIllegal,
    /// `MERCHANT_NOT_SUPPORTED`: The merchant is not supported.
    ///
    /// Check that the merchant has joined the invoice manager.
    MerchantNotSupported,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `RECORD_ALREADY_EXIST`: The invoice was sent before.
    RecordAlreadyExist,
    /// `COLLECTION_NON_USER`: The invoice cannot be assigned to a user.
    ///
    /// Send a user id or the application id.
    CollectionNonUser,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InvoiceSycnErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("PARAMETER_ILLEGAL", Self::ParameterIllegal),
        ("MERCHANT_NOT_SUPPORTED", Self::MerchantNotSupported),
        ("SYSTEM_ERROR", Self::SystemError),
        ("RECORD_ALREADY_EXIST", Self::RecordAlreadyExist),
        ("COLLECTION_NON_USER", Self::CollectionNonUser),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InvoiceSycnErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
