//! `alipay.ebpp.invoice.apply.inv.upload` · 发票回传
//!
//! Return an issued invoice or an issuing result to Alibaba's invoice platform.
//!
//! Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/ebpp/invoice/apply/inv/upload`. Described in
//! `spec/ebpp/invoice.apply.inv.upload.yaml`.

use crate::{record, schema};

static INVOICE_APPLY_INV_UPLOAD: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceApplyInvUpload",
    file: "spec/ebpp/invoice.apply.inv.upload.yaml",
    fields: &[
        schema::FieldDef::text("anti_fake_code", 11),
        schema::FieldDef::text("apply_id", 16),
        schema::FieldDef::text("biz_error_code", 22),
        schema::FieldDef::text("biz_error_msg", 28),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["0", "1"]), 38)],
            ..schema::FieldDef::new("business_type", schema::Kind::Integer, 34)
        },
        schema::FieldDef::text("check_code", 42),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["success", "fail"]), 46),
            ],
            ..schema::FieldDef::text("create_result", 43)
        },
        schema::FieldDef::text("device_no", 53),
        schema::FieldDef::text("invoice_amount", 58),
        schema::FieldDef::text("invoice_code", 64),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Date), 65),
            ],
            ..schema::FieldDef::text("invoice_date", 65)
        },
        schema::FieldDef::text("invoice_file_content", 66),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Values(&["PDF", "OFD"]), 75)],
            ..schema::FieldDef::text("invoice_file_type", 72)
        },
        schema::FieldDef::new("invoice_items", schema::Kind::Record(&INVOICE_ITEM), 81),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["0", "1", "2"]), 91),
            ],
            ..schema::FieldDef::new("invoice_kind", schema::Kind::Integer, 86)
        },
        schema::FieldDef::text("invoice_memo", 96),
        schema::FieldDef::text("invoice_no", 97),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["blue", "red"]), 101),
            ],
            ..schema::FieldDef::text("invoice_type", 98)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["0", "1", "2"]), 110),
            ],
            ..schema::FieldDef::text("levy_type", 107)
        },
        schema::FieldDef::text("normal_invoice_code", 116),
        schema::FieldDef::text("normal_invoice_no", 122),
        schema::FieldDef::text("payee_address", 128),
        schema::FieldDef::text("payee_bank_account_id", 129),
        schema::FieldDef::text("payee_bank_name", 134),
        schema::FieldDef::text("payee_checker", 135),
        schema::FieldDef::text("payee_name", 136),
        schema::FieldDef::text("payee_operator", 137),
        schema::FieldDef::text("payee_phone", 143),
        schema::FieldDef::text("payee_receiver", 149),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(20), 155)],
            ..schema::FieldDef::text("payee_register_no", 150)
        },
        schema::FieldDef::text("payer_address", 157),
        schema::FieldDef::text("payer_bank_account_id", 163),
        schema::FieldDef::text("payer_bank_name", 169),
        schema::FieldDef::text("payer_email", 175),
        schema::FieldDef::text("payer_name", 180),
        schema::FieldDef::text("payer_phone", 181),
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::MaxLength(20), 192)],
            ..schema::FieldDef::text("payer_register_no", 187)
        },
        schema::FieldDef::text("platform_code", 194),
        schema::FieldDef::text("platform_tid", 200),
        schema::FieldDef::text("platform_user_id", 205),
        schema::FieldDef::text("qr_code", 210),
        schema::FieldDef::text("receive_mobile", 211),
        schema::FieldDef::text("red_notice_no", 216),
        schema::FieldDef::text("serial_no", 222),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["apply", "async", "upload"]),
                    231,
                ),
            ],
            ..schema::FieldDef::text("source", 228)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["00", "02", "06", "07", "08", "18"]),
                    240,
                ),
            ],
            ..schema::FieldDef::text("special_flag", 237)
        },
        schema::FieldDef::text("sum_price", 250),
        schema::FieldDef::text("sum_tax", 256),
    ],
    rules: &[
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "source",
                equals: "apply",
                require: &["apply_id", "invoice_items"],
            },
            line: 264,
        },
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "create_result",
                equals: "fail",
                require: &["biz_error_code", "biz_error_msg"],
            },
            line: 265,
        },
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "source",
                equals: "async",
                require: &["create_result", "serial_no"],
            },
            line: 266,
        },
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "create_result",
                equals: "success",
                require: &[
                    "invoice_amount",
                    "invoice_code",
                    "invoice_date",
                    "invoice_kind",
                    "invoice_no",
                    "invoice_type",
                    "payee_address",
                    "payee_name",
                    "payee_operator",
                    "payee_phone",
                    "payer_name",
                    "sum_price",
                    "sum_tax",
                ],
            },
            line: 267,
        },
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "source",
                equals: "upload",
                require: &["platform_code", "platform_tid"],
            },
            line: 268,
        },
        schema::RuleDef {
            rule: schema::Rule::When {
                field: "create_result",
                equals: "success",
                require: &["payee_register_no"],
            },
            line: 269,
        },
    ],
};

static INVOICE_APPLY_INV_UPLOAD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceApplyInvUploadResponse",
    file: "spec/ebpp/invoice.apply.inv.upload.yaml",
    fields: &[schema::FieldDef::new("is_success", schema::Kind::Boolean, 272)],
    rules: &[],
};

static INVOICE_ITEM: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceItem",
    file: "spec/ebpp/invoice.apply.inv.upload.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxDecimals(2), 282),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 281),
            ],
            ..schema::FieldDef::text("amount", 278)
        },
        schema::FieldDef::text("item_name", 284),
        schema::FieldDef::text("item_no", 285),
        schema::FieldDef::text("price", 290),
        schema::FieldDef::text("quantity", 295),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["0", "1", "2"]), 304),
            ],
            ..schema::FieldDef::new("row_type", schema::Kind::Integer, 300)
        },
        schema::FieldDef::text("specification", 309),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::MaxDecimals(2), 310),
                schema::LimitDef::new(schema::Limit::Format(schema::Format::Price), 310),
            ],
            ..schema::FieldDef::text("sum_price", 310)
        },
        schema::FieldDef::text("tax", 311),
        schema::FieldDef::text("tax_rate", 312),
        schema::FieldDef::text("unit", 313),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Values(&["0", "1", "2", "3"]), 317),
            ],
            ..schema::FieldDef::text("zero_rate_flag", 314)
        },
    ],
    rules: &[],
};

/// A request of `alipay.ebpp.invoice.apply.inv.upload` (发票回传).
///
/// Return an issued invoice or an issuing result to Alibaba's invoice platform.
///
/// ```
/// use alipay::ebpp::InvoiceApplyInvUpload;
///
/// let request = InvoiceApplyInvUpload::new()
///     .anti_fake_code("acbgjjk13jsadjkfdajkadf123");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`apply_id`](Self::apply_id) | required in some cases |
/// | [`biz_error_code`](Self::biz_error_code) | required in some cases |
/// | [`biz_error_msg`](Self::biz_error_msg) | required in some cases |
/// | [`business_type`](Self::business_type) | one of `0`, `1` |
/// | [`create_result`](Self::create_result) | required in some cases; one of its values |
/// | [`invoice_amount`](Self::invoice_amount) | required in some cases |
/// | [`invoice_code`](Self::invoice_code) | required in some cases |
/// | [`invoice_date`](Self::invoice_date) | required in some cases; a date |
/// | [`invoice_file_content`](Self::invoice_file_content) | required in some cases |
/// | [`invoice_file_type`](Self::invoice_file_type) | required in some cases; one of its values |
/// | [`invoice_items`](Self::invoice_items) | required in some cases |
/// | [`invoice_kind`](Self::invoice_kind) | required in some cases; one of `0`, `1`, `2` |
/// | [`invoice_no`](Self::invoice_no) | required in some cases |
/// | [`invoice_type`](Self::invoice_type) | required in some cases; one of its values |
/// | [`levy_type`](Self::levy_type) | one of its values |
/// | [`normal_invoice_code`](Self::normal_invoice_code) | required in some cases |
/// | [`normal_invoice_no`](Self::normal_invoice_no) | required in some cases |
/// | [`payee_address`](Self::payee_address) | required in some cases |
/// | [`payee_name`](Self::payee_name) | required in some cases |
/// | [`payee_operator`](Self::payee_operator) | required in some cases |
/// | [`payee_phone`](Self::payee_phone) | required in some cases |
/// | [`payee_register_no`](Self::payee_register_no) | required in some cases; at most 20 characters |
/// | [`payer_address`](Self::payer_address) | required in some cases |
/// | [`payer_bank_account_id`](Self::payer_bank_account_id) | required in some cases |
/// | [`payer_bank_name`](Self::payer_bank_name) | required in some cases |
/// | [`payer_name`](Self::payer_name) | required in some cases |
/// | [`payer_phone`](Self::payer_phone) | required in some cases |
/// | [`payer_register_no`](Self::payer_register_no) | required in some cases; at most 20 characters |
/// | [`platform_code`](Self::platform_code) | required in some cases |
/// | [`platform_tid`](Self::platform_tid) | required in some cases |
/// | [`platform_user_id`](Self::platform_user_id) | required in some cases |
/// | [`red_notice_no`](Self::red_notice_no) | required in some cases |
/// | [`serial_no`](Self::serial_no) | required in some cases |
/// | [`source`](Self::source) | one of its values |
/// | [`special_flag`](Self::special_flag) | one of its values |
/// | [`sum_price`](Self::sum_price) | required in some cases |
/// | [`sum_tax`](Self::sum_tax) | required in some cases |
/// | rule | Where `source` is `apply`, there must be `apply_id`, `invoice_items` |
/// | rule | Where `create_result` is `fail`, there must be `biz_error_code`, `biz_error_msg` |
/// | rule | Where `source` is `async`, there must be `create_result`, `serial_no` |
/// | rule | Where `create_result` is `success`, there must be `invoice_amount`, `invoice_code`, `invoice_date`, `invoice_kind`, `invoice_no`, `invoice_type`, `payee_address`, `payee_name`, `payee_operator`, `payee_phone`, `payer_name`, `sum_price`, `sum_tax` |
/// | rule | Where `source` is `upload`, there must be `platform_code`, `platform_tid` |
/// | rule | Where `create_result` is `success`, there must be `payee_register_no` |
///
/// Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/ebpp/invoice/apply/inv/upload`. Described in
/// `spec/ebpp/invoice.apply.inv.upload.yaml`.
/// Answered by [`InvoiceApplyInvUploadResponse`], or by an error with a [`InvoiceApplyInvUploadErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.apply.inv.upload")]
#[doc(alias = "/v3/alipay/ebpp/invoice/apply/inv/upload")]
#[doc(alias = "发票回传")]
#[doc(alias = "发票")]
#[must_use]
#[non_exhaustive]
pub struct InvoiceApplyInvUpload {
    /// Anti-counterfeit code or cipher text of the invoice.
    ///
    /// On the wire `anti_fake_code` (发票防伪码/密码). Example: `acbgjjk13jsadjkfdajkadf123`. Source:
    /// `spec/ebpp/invoice.apply.inv.upload.yaml:11`.
    pub anti_fake_code: Option<String>,
    /// Application id from the invoice platform; one may lead to several invoices.
    ///
    /// On the wire `apply_id` (发票申请ID); required in some cases. Example: `12345678`. Source:
    /// `spec/ebpp/invoice.apply.inv.upload.yaml:16`.
    pub apply_id: Option<String>,
    /// Error code of the failed issuing.
    ///
    /// On the wire `biz_error_code` (开票失败错误码); required in some cases. Example: `sys`. Source:
    /// `spec/ebpp/invoice.apply.inv.upload.yaml:22`.
    pub biz_error_code: Option<String>,
    /// Error message of the failed issuing.
    ///
    /// On the wire `biz_error_msg` (开票失败错误信息); required in some cases. Example: `系统异常`. Source:
    /// `spec/ebpp/invoice.apply.inv.upload.yaml:28`.
    pub biz_error_msg: Option<String>,
    /// Kind of invoice title.
    ///
    /// On the wire `business_type` (抬头类型); one of `0`, `1`. Example: `0`. Source:
    /// `spec/ebpp/invoice.apply.inv.upload.yaml:34`.
    ///
    /// Values:
    ///
    /// - `0`: Individual. (个人)
    /// - `1`: Enterprise. (企业)
    pub business_type: Option<i64>,
    /// Check code of the invoice.
    ///
    /// On the wire `check_code` (校验码). Example: `acbgjjk13`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:42`.
    pub check_code: Option<String>,
    /// Result of issuing; send the actual result when `source` is `async`.
    ///
    /// On the wire `create_result` (开票结果); required in some cases. Where it is not set, the platform takes
    /// `success`. Example: `success`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:43`.
    pub create_result: Option<record::Choice<InvoiceApplyInvUploadCreateResult>>,
    /// Number of the issuing terminal or machine.
    ///
    /// On the wire `device_no` (开票分机号/机器编号). Example: `12345678`. Source:
    /// `spec/ebpp/invoice.apply.inv.upload.yaml:53`.
    pub device_no: Option<String>,
    /// Total including tax; negative for a red-letter invoice.
    ///
    /// On the wire `invoice_amount` (合计含税金额); required in some cases. Example: `1170.00`. Source:
    /// `spec/ebpp/invoice.apply.inv.upload.yaml:58`.
    pub invoice_amount: Option<String>,
    /// Invoice code.
    ///
    /// On the wire `invoice_code` (发票代码); required in some cases. Example: `123123123412`. Source:
    /// `spec/ebpp/invoice.apply.inv.upload.yaml:64`.
    pub invoice_code: Option<String>,
    /// Date of issue.
    ///
    /// On the wire `invoice_date` (开票日期); required in some cases; a day, as `yyyy-MM-dd`. Example: `2020-09-10`.
    /// Source: `spec/ebpp/invoice.apply.inv.upload.yaml:65`.
    pub invoice_date: Option<record::Date>,
    /// Invoice layout file, base64; needed for electronic invoices.
    ///
    /// On the wire `invoice_file_content` (发票版式文件数据); required in some cases. Example: `sfsdfhgsgs`. Source:
    /// `spec/ebpp/invoice.apply.inv.upload.yaml:66`.
    pub invoice_file_content: Option<String>,
    /// Format of the layout file; needed for an electronic invoice issued successfully.
    ///
    /// On the wire `invoice_file_type` (发票板式文件类型); required in some cases. Example: `PDF`. Source:
    /// `spec/ebpp/invoice.apply.inv.upload.yaml:72`.
    pub invoice_file_type: Option<record::Choice<InvoiceApplyInvUploadInvoiceFileType>>,
    /// Lines of the electronic invoice.
    ///
    /// On the wire `invoice_items` (电子发票明细); required in some cases. Source:
    /// `spec/ebpp/invoice.apply.inv.upload.yaml:81`.
    pub invoice_items: Option<InvoiceItem>,
    /// Kind of invoice.
    ///
    /// On the wire `invoice_kind` (开票发票类型); required in some cases; one of `0`, `1`, `2`. Example: `0`. Source:
    /// `spec/ebpp/invoice.apply.inv.upload.yaml:86`.
    ///
    /// Values:
    ///
    /// - `0`: Electronic invoice. (电票)
    /// - `1`: Ordinary paper invoice. (纸质普票)
    /// - `2`: Special paper invoice. (纸质专票)
    pub invoice_kind: Option<i64>,
    /// Remark, shown on the invoice.
    ///
    /// On the wire `invoice_memo` (发票备注). Example: `电子发票测试`. Source:
    /// `spec/ebpp/invoice.apply.inv.upload.yaml:96`.
    pub invoice_memo: Option<String>,
    /// Invoice number.
    ///
    /// On the wire `invoice_no` (发票号码); required in some cases. Example: `12345678`. Source:
    /// `spec/ebpp/invoice.apply.inv.upload.yaml:97`.
    pub invoice_no: Option<String>,
    /// Whether the invoice is a normal or a red-letter one.
    ///
    /// On the wire `invoice_type` (发票类型); required in some cases. Example: `blue`. Source:
    /// `spec/ebpp/invoice.apply.inv.upload.yaml:98`.
    pub invoice_type: Option<record::Choice<InvoiceApplyInvUploadInvoiceType>>,
    /// Method of taxation.
    ///
    /// On the wire `levy_type` (征税方式). Example: `0`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:107`.
    pub levy_type: Option<record::Choice<InvoiceApplyInvUploadLevyType>>,
    /// Code of the original invoice; needed for a red-letter invoice issued successfully.
    ///
    /// On the wire `normal_invoice_code` (原发票代码); required in some cases. Example: `111100000000`. Source:
    /// `spec/ebpp/invoice.apply.inv.upload.yaml:116`.
    pub normal_invoice_code: Option<String>,
    /// Number of the original invoice; needed for a red-letter invoice issued successfully.
    ///
    /// On the wire `normal_invoice_no` (原发票号码); required in some cases. Example: `00004349`. Source:
    /// `spec/ebpp/invoice.apply.inv.upload.yaml:122`.
    pub normal_invoice_no: Option<String>,
    /// Seller's address.
    ///
    /// On the wire `payee_address` (销方地址); required in some cases. Example: `杭州市西湖区`. Source:
    /// `spec/ebpp/invoice.apply.inv.upload.yaml:128`.
    pub payee_address: Option<String>,
    /// Seller's bank account number.
    ///
    /// On the wire `payee_bank_account_id` (销方银行账号). Example: `8888888888888888`. Source:
    /// `spec/ebpp/invoice.apply.inv.upload.yaml:129`.
    pub payee_bank_account_id: Option<String>,
    /// Seller's bank.
    ///
    /// On the wire `payee_bank_name` (销方开户行名称). Example: `92523123213412341234`. Source:
    /// `spec/ebpp/invoice.apply.inv.upload.yaml:134`.
    pub payee_bank_name: Option<String>,
    /// Person who reviewed the invoice.
    ///
    /// On the wire `payee_checker` (复核人). Example: `某某`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:135`.
    pub payee_checker: Option<String>,
    /// Seller's name.
    ///
    /// On the wire `payee_name` (销方名称); required in some cases. Example: `测试企业`. Source:
    /// `spec/ebpp/invoice.apply.inv.upload.yaml:136`.
    pub payee_name: Option<String>,
    /// Person who issued the invoice.
    ///
    /// On the wire `payee_operator` (开票人); required in some cases. Example: `某某`. Source:
    /// `spec/ebpp/invoice.apply.inv.upload.yaml:137`.
    pub payee_operator: Option<String>,
    /// Seller's telephone number.
    ///
    /// On the wire `payee_phone` (销方联系电话); required in some cases. Example: `13800000000`. Source:
    /// `spec/ebpp/invoice.apply.inv.upload.yaml:143`.
    pub payee_phone: Option<String>,
    /// Person who received the payment.
    ///
    /// On the wire `payee_receiver` (收款人). Example: `某某`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:149`.
    pub payee_receiver: Option<String>,
    /// Seller's tax registration number.
    ///
    /// On the wire `payee_register_no` (销方税务登记证号); required in some cases; at most 20 characters. Example:
    /// `20150201321123`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:150`.
    pub payee_register_no: Option<String>,
    /// Buyer's address; needed for a special invoice issued successfully.
    ///
    /// On the wire `payer_address` (购方地址); required in some cases. Example: `浙江省杭州市余杭区文一西路xxx号`.
    /// Source: `spec/ebpp/invoice.apply.inv.upload.yaml:157`.
    pub payer_address: Option<String>,
    /// Buyer's bank account number; needed for a special invoice issued successfully.
    ///
    /// On the wire `payer_bank_account_id` (购方银行账号); required in some cases. Example: `123412341234`. Source:
    /// `spec/ebpp/invoice.apply.inv.upload.yaml:163`.
    pub payer_bank_account_id: Option<String>,
    /// Buyer's bank; needed for a special invoice issued successfully.
    ///
    /// On the wire `payer_bank_name` (购方开户行名称); required in some cases. Example: `招商银行`. Source:
    /// `spec/ebpp/invoice.apply.inv.upload.yaml:169`.
    pub payer_bank_name: Option<String>,
    /// Buyer's email; must match the given email pattern.
    ///
    /// On the wire `payer_email` (购方电子邮箱). Example: `user@example.com`. Source:
    /// `spec/ebpp/invoice.apply.inv.upload.yaml:175`.
    pub payer_email: Option<String>,
    /// Buyer's invoice title.
    ///
    /// On the wire `payer_name` (购方抬头); required in some cases. Example: `某某`. Source:
    /// `spec/ebpp/invoice.apply.inv.upload.yaml:180`.
    pub payer_name: Option<String>,
    /// Buyer's telephone number; needed for a special invoice issued successfully.
    ///
    /// On the wire `payer_phone` (购方联系电话); required in some cases. Example: `13800000000`. Source:
    /// `spec/ebpp/invoice.apply.inv.upload.yaml:181`.
    pub payer_phone: Option<String>,
    /// Buyer's tax registration number; needed for enterprise titles and special invoices.
    ///
    /// On the wire `payer_register_no` (购方税务登记证号); required in some cases; at most 20 characters. Example:
    /// `2015020123123`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:187`.
    pub payer_register_no: Option<String>,
    /// Business platform to deliver the invoice to; code assigned by the invoice platform.
    ///
    /// On the wire `platform_code` (业务平台Code); required in some cases. Example: `TB`. Source:
    /// `spec/ebpp/invoice.apply.inv.upload.yaml:194`.
    pub platform_code: Option<String>,
    /// Order number behind the invoice application on the business platform.
    ///
    /// On the wire `platform_tid`; required in some cases. Example: `100011101`. Source:
    /// `spec/ebpp/invoice.apply.inv.upload.yaml:200`.
    pub platform_tid: Option<String>,
    /// Number identifying the order's user on the business platform.
    ///
    /// On the wire `platform_user_id`; required in some cases. Example: `12345678`. Source:
    /// `spec/ebpp/invoice.apply.inv.upload.yaml:205`.
    pub platform_user_id: Option<String>,
    /// QR code.
    ///
    /// On the wire `qr_code` (二维码). Example: `adsf123`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:210`.
    pub qr_code: Option<String>,
    /// Buyer's mobile number, to receive the invoice.
    ///
    /// On the wire `receive_mobile` (购方手机号码). Example: `13800000000`. Source:
    /// `spec/ebpp/invoice.apply.inv.upload.yaml:211`.
    pub receive_mobile: Option<String>,
    /// Red-letter notice number; needed for a special red-letter invoice issued successfully.
    ///
    /// On the wire `red_notice_no` (红字通知单号); required in some cases. Example: `123`. Source:
    /// `spec/ebpp/invoice.apply.inv.upload.yaml:216`.
    pub red_notice_no: Option<String>,
    /// Serial number of the issuing request, generated by the invoice platform.
    ///
    /// On the wire `serial_no` (开票流水号/序列号); required in some cases. Example: `TB1001_1331`. Source:
    /// `spec/ebpp/invoice.apply.inv.upload.yaml:222`.
    pub serial_no: Option<String>,
    /// Origin of the invoice.
    ///
    /// On the wire `source` (发票来源). Example: `apply`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:228`.
    pub source: Option<record::Choice<InvoiceApplyInvUploadSource>>,
    /// Marks a special kind of invoice.
    ///
    /// On the wire `special_flag` (特殊票种标识). Where it is not set, the platform takes `00`. Example: `02`.
    /// Source: `spec/ebpp/invoice.apply.inv.upload.yaml:237`.
    pub special_flag: Option<record::Choice<InvoiceApplyInvUploadSpecialFlag>>,
    /// Total without tax; negative for a red-letter invoice.
    ///
    /// On the wire `sum_price` (合计金额); required in some cases. Example: `1000.00`. Source:
    /// `spec/ebpp/invoice.apply.inv.upload.yaml:250`.
    pub sum_price: Option<String>,
    /// Total tax; zero or negative for a red-letter invoice.
    ///
    /// On the wire `sum_tax` (合计税额); required in some cases. Example: `170.00`. Source:
    /// `spec/ebpp/invoice.apply.inv.upload.yaml:256`.
    pub sum_tax: Option<String>,
}

impl InvoiceApplyInvUpload {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            anti_fake_code: None,
            apply_id: None,
            biz_error_code: None,
            biz_error_msg: None,
            business_type: None,
            check_code: None,
            create_result: None,
            device_no: None,
            invoice_amount: None,
            invoice_code: None,
            invoice_date: None,
            invoice_file_content: None,
            invoice_file_type: None,
            invoice_items: None,
            invoice_kind: None,
            invoice_memo: None,
            invoice_no: None,
            invoice_type: None,
            levy_type: None,
            normal_invoice_code: None,
            normal_invoice_no: None,
            payee_address: None,
            payee_bank_account_id: None,
            payee_bank_name: None,
            payee_checker: None,
            payee_name: None,
            payee_operator: None,
            payee_phone: None,
            payee_receiver: None,
            payee_register_no: None,
            payer_address: None,
            payer_bank_account_id: None,
            payer_bank_name: None,
            payer_email: None,
            payer_name: None,
            payer_phone: None,
            payer_register_no: None,
            platform_code: None,
            platform_tid: None,
            platform_user_id: None,
            qr_code: None,
            receive_mobile: None,
            red_notice_no: None,
            serial_no: None,
            source: None,
            special_flag: None,
            sum_price: None,
            sum_tax: None,
        }
    }

    /// Sets [`anti_fake_code`](Self::anti_fake_code).
    #[inline]
    pub fn anti_fake_code(mut self, anti_fake_code: impl Into<String>) -> Self {
        self.anti_fake_code = Some(anti_fake_code.into());
        self
    }

    /// Sets [`apply_id`](Self::apply_id).
    #[inline]
    pub fn apply_id(mut self, apply_id: impl Into<String>) -> Self {
        self.apply_id = Some(apply_id.into());
        self
    }

    /// Sets [`biz_error_code`](Self::biz_error_code).
    #[inline]
    pub fn biz_error_code(mut self, biz_error_code: impl Into<String>) -> Self {
        self.biz_error_code = Some(biz_error_code.into());
        self
    }

    /// Sets [`biz_error_msg`](Self::biz_error_msg).
    #[inline]
    pub fn biz_error_msg(mut self, biz_error_msg: impl Into<String>) -> Self {
        self.biz_error_msg = Some(biz_error_msg.into());
        self
    }

    /// Sets [`business_type`](Self::business_type).
    #[inline]
    pub fn business_type(mut self, business_type: i64) -> Self {
        self.business_type = Some(business_type);
        self
    }

    /// Sets [`check_code`](Self::check_code).
    #[inline]
    pub fn check_code(mut self, check_code: impl Into<String>) -> Self {
        self.check_code = Some(check_code.into());
        self
    }

    /// Sets [`create_result`](Self::create_result).
    #[inline]
    pub fn create_result(
        mut self,
        create_result: impl Into<record::Choice<InvoiceApplyInvUploadCreateResult>>,
    ) -> Self {
        self.create_result = Some(create_result.into());
        self
    }

    /// Sets [`device_no`](Self::device_no).
    #[inline]
    pub fn device_no(mut self, device_no: impl Into<String>) -> Self {
        self.device_no = Some(device_no.into());
        self
    }

    /// Sets [`invoice_amount`](Self::invoice_amount).
    #[inline]
    pub fn invoice_amount(mut self, invoice_amount: impl Into<String>) -> Self {
        self.invoice_amount = Some(invoice_amount.into());
        self
    }

    /// Sets [`invoice_code`](Self::invoice_code).
    #[inline]
    pub fn invoice_code(mut self, invoice_code: impl Into<String>) -> Self {
        self.invoice_code = Some(invoice_code.into());
        self
    }

    /// Sets [`invoice_date`](Self::invoice_date).
    #[inline]
    pub fn invoice_date(mut self, invoice_date: impl Into<record::Date>) -> Self {
        self.invoice_date = Some(invoice_date.into());
        self
    }

    /// Sets [`invoice_file_content`](Self::invoice_file_content).
    #[inline]
    pub fn invoice_file_content(
        mut self,
        invoice_file_content: impl Into<String>,
    ) -> Self {
        self.invoice_file_content = Some(invoice_file_content.into());
        self
    }

    /// Sets [`invoice_file_type`](Self::invoice_file_type).
    #[inline]
    pub fn invoice_file_type(
        mut self,
        invoice_file_type: impl Into<
            record::Choice<InvoiceApplyInvUploadInvoiceFileType>,
        >,
    ) -> Self {
        self.invoice_file_type = Some(invoice_file_type.into());
        self
    }

    /// Sets [`invoice_items`](Self::invoice_items).
    #[inline]
    pub fn invoice_items(mut self, invoice_items: InvoiceItem) -> Self {
        self.invoice_items = Some(invoice_items);
        self
    }

    /// Sets [`invoice_kind`](Self::invoice_kind).
    #[inline]
    pub fn invoice_kind(mut self, invoice_kind: i64) -> Self {
        self.invoice_kind = Some(invoice_kind);
        self
    }

    /// Sets [`invoice_memo`](Self::invoice_memo).
    #[inline]
    pub fn invoice_memo(mut self, invoice_memo: impl Into<String>) -> Self {
        self.invoice_memo = Some(invoice_memo.into());
        self
    }

    /// Sets [`invoice_no`](Self::invoice_no).
    #[inline]
    pub fn invoice_no(mut self, invoice_no: impl Into<String>) -> Self {
        self.invoice_no = Some(invoice_no.into());
        self
    }

    /// Sets [`invoice_type`](Self::invoice_type).
    #[inline]
    pub fn invoice_type(
        mut self,
        invoice_type: impl Into<record::Choice<InvoiceApplyInvUploadInvoiceType>>,
    ) -> Self {
        self.invoice_type = Some(invoice_type.into());
        self
    }

    /// Sets [`levy_type`](Self::levy_type).
    #[inline]
    pub fn levy_type(
        mut self,
        levy_type: impl Into<record::Choice<InvoiceApplyInvUploadLevyType>>,
    ) -> Self {
        self.levy_type = Some(levy_type.into());
        self
    }

    /// Sets [`normal_invoice_code`](Self::normal_invoice_code).
    #[inline]
    pub fn normal_invoice_code(
        mut self,
        normal_invoice_code: impl Into<String>,
    ) -> Self {
        self.normal_invoice_code = Some(normal_invoice_code.into());
        self
    }

    /// Sets [`normal_invoice_no`](Self::normal_invoice_no).
    #[inline]
    pub fn normal_invoice_no(mut self, normal_invoice_no: impl Into<String>) -> Self {
        self.normal_invoice_no = Some(normal_invoice_no.into());
        self
    }

    /// Sets [`payee_address`](Self::payee_address).
    #[inline]
    pub fn payee_address(mut self, payee_address: impl Into<String>) -> Self {
        self.payee_address = Some(payee_address.into());
        self
    }

    /// Sets [`payee_bank_account_id`](Self::payee_bank_account_id).
    #[inline]
    pub fn payee_bank_account_id(
        mut self,
        payee_bank_account_id: impl Into<String>,
    ) -> Self {
        self.payee_bank_account_id = Some(payee_bank_account_id.into());
        self
    }

    /// Sets [`payee_bank_name`](Self::payee_bank_name).
    #[inline]
    pub fn payee_bank_name(mut self, payee_bank_name: impl Into<String>) -> Self {
        self.payee_bank_name = Some(payee_bank_name.into());
        self
    }

    /// Sets [`payee_checker`](Self::payee_checker).
    #[inline]
    pub fn payee_checker(mut self, payee_checker: impl Into<String>) -> Self {
        self.payee_checker = Some(payee_checker.into());
        self
    }

    /// Sets [`payee_name`](Self::payee_name).
    #[inline]
    pub fn payee_name(mut self, payee_name: impl Into<String>) -> Self {
        self.payee_name = Some(payee_name.into());
        self
    }

    /// Sets [`payee_operator`](Self::payee_operator).
    #[inline]
    pub fn payee_operator(mut self, payee_operator: impl Into<String>) -> Self {
        self.payee_operator = Some(payee_operator.into());
        self
    }

    /// Sets [`payee_phone`](Self::payee_phone).
    #[inline]
    pub fn payee_phone(mut self, payee_phone: impl Into<String>) -> Self {
        self.payee_phone = Some(payee_phone.into());
        self
    }

    /// Sets [`payee_receiver`](Self::payee_receiver).
    #[inline]
    pub fn payee_receiver(mut self, payee_receiver: impl Into<String>) -> Self {
        self.payee_receiver = Some(payee_receiver.into());
        self
    }

    /// Sets [`payee_register_no`](Self::payee_register_no).
    #[inline]
    pub fn payee_register_no(mut self, payee_register_no: impl Into<String>) -> Self {
        self.payee_register_no = Some(payee_register_no.into());
        self
    }

    /// Sets [`payer_address`](Self::payer_address).
    #[inline]
    pub fn payer_address(mut self, payer_address: impl Into<String>) -> Self {
        self.payer_address = Some(payer_address.into());
        self
    }

    /// Sets [`payer_bank_account_id`](Self::payer_bank_account_id).
    #[inline]
    pub fn payer_bank_account_id(
        mut self,
        payer_bank_account_id: impl Into<String>,
    ) -> Self {
        self.payer_bank_account_id = Some(payer_bank_account_id.into());
        self
    }

    /// Sets [`payer_bank_name`](Self::payer_bank_name).
    #[inline]
    pub fn payer_bank_name(mut self, payer_bank_name: impl Into<String>) -> Self {
        self.payer_bank_name = Some(payer_bank_name.into());
        self
    }

    /// Sets [`payer_email`](Self::payer_email).
    #[inline]
    pub fn payer_email(mut self, payer_email: impl Into<String>) -> Self {
        self.payer_email = Some(payer_email.into());
        self
    }

    /// Sets [`payer_name`](Self::payer_name).
    #[inline]
    pub fn payer_name(mut self, payer_name: impl Into<String>) -> Self {
        self.payer_name = Some(payer_name.into());
        self
    }

    /// Sets [`payer_phone`](Self::payer_phone).
    #[inline]
    pub fn payer_phone(mut self, payer_phone: impl Into<String>) -> Self {
        self.payer_phone = Some(payer_phone.into());
        self
    }

    /// Sets [`payer_register_no`](Self::payer_register_no).
    #[inline]
    pub fn payer_register_no(mut self, payer_register_no: impl Into<String>) -> Self {
        self.payer_register_no = Some(payer_register_no.into());
        self
    }

    /// Sets [`platform_code`](Self::platform_code).
    #[inline]
    pub fn platform_code(mut self, platform_code: impl Into<String>) -> Self {
        self.platform_code = Some(platform_code.into());
        self
    }

    /// Sets [`platform_tid`](Self::platform_tid).
    #[inline]
    pub fn platform_tid(mut self, platform_tid: impl Into<String>) -> Self {
        self.platform_tid = Some(platform_tid.into());
        self
    }

    /// Sets [`platform_user_id`](Self::platform_user_id).
    #[inline]
    pub fn platform_user_id(mut self, platform_user_id: impl Into<String>) -> Self {
        self.platform_user_id = Some(platform_user_id.into());
        self
    }

    /// Sets [`qr_code`](Self::qr_code).
    #[inline]
    pub fn qr_code(mut self, qr_code: impl Into<String>) -> Self {
        self.qr_code = Some(qr_code.into());
        self
    }

    /// Sets [`receive_mobile`](Self::receive_mobile).
    #[inline]
    pub fn receive_mobile(mut self, receive_mobile: impl Into<String>) -> Self {
        self.receive_mobile = Some(receive_mobile.into());
        self
    }

    /// Sets [`red_notice_no`](Self::red_notice_no).
    #[inline]
    pub fn red_notice_no(mut self, red_notice_no: impl Into<String>) -> Self {
        self.red_notice_no = Some(red_notice_no.into());
        self
    }

    /// Sets [`serial_no`](Self::serial_no).
    #[inline]
    pub fn serial_no(mut self, serial_no: impl Into<String>) -> Self {
        self.serial_no = Some(serial_no.into());
        self
    }

    /// Sets [`source`](Self::source).
    #[inline]
    pub fn source(
        mut self,
        source: impl Into<record::Choice<InvoiceApplyInvUploadSource>>,
    ) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Sets [`special_flag`](Self::special_flag).
    #[inline]
    pub fn special_flag(
        mut self,
        special_flag: impl Into<record::Choice<InvoiceApplyInvUploadSpecialFlag>>,
    ) -> Self {
        self.special_flag = Some(special_flag.into());
        self
    }

    /// Sets [`sum_price`](Self::sum_price).
    #[inline]
    pub fn sum_price(mut self, sum_price: impl Into<String>) -> Self {
        self.sum_price = Some(sum_price.into());
        self
    }

    /// Sets [`sum_tax`](Self::sum_tax).
    #[inline]
    pub fn sum_tax(mut self, sum_tax: impl Into<String>) -> Self {
        self.sum_tax = Some(sum_tax.into());
        self
    }
}

impl record::Record for InvoiceApplyInvUpload {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_APPLY_INV_UPLOAD
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.anti_fake_code),
            1 => Some(&self.apply_id),
            2 => Some(&self.biz_error_code),
            3 => Some(&self.biz_error_msg),
            4 => Some(&self.business_type),
            5 => Some(&self.check_code),
            6 => Some(&self.create_result),
            7 => Some(&self.device_no),
            8 => Some(&self.invoice_amount),
            9 => Some(&self.invoice_code),
            10 => Some(&self.invoice_date),
            11 => Some(&self.invoice_file_content),
            12 => Some(&self.invoice_file_type),
            13 => Some(&self.invoice_items),
            14 => Some(&self.invoice_kind),
            15 => Some(&self.invoice_memo),
            16 => Some(&self.invoice_no),
            17 => Some(&self.invoice_type),
            18 => Some(&self.levy_type),
            19 => Some(&self.normal_invoice_code),
            20 => Some(&self.normal_invoice_no),
            21 => Some(&self.payee_address),
            22 => Some(&self.payee_bank_account_id),
            23 => Some(&self.payee_bank_name),
            24 => Some(&self.payee_checker),
            25 => Some(&self.payee_name),
            26 => Some(&self.payee_operator),
            27 => Some(&self.payee_phone),
            28 => Some(&self.payee_receiver),
            29 => Some(&self.payee_register_no),
            30 => Some(&self.payer_address),
            31 => Some(&self.payer_bank_account_id),
            32 => Some(&self.payer_bank_name),
            33 => Some(&self.payer_email),
            34 => Some(&self.payer_name),
            35 => Some(&self.payer_phone),
            36 => Some(&self.payer_register_no),
            37 => Some(&self.platform_code),
            38 => Some(&self.platform_tid),
            39 => Some(&self.platform_user_id),
            40 => Some(&self.qr_code),
            41 => Some(&self.receive_mobile),
            42 => Some(&self.red_notice_no),
            43 => Some(&self.serial_no),
            44 => Some(&self.source),
            45 => Some(&self.special_flag),
            46 => Some(&self.sum_price),
            47 => Some(&self.sum_tax),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.anti_fake_code),
            1 => Some(&mut self.apply_id),
            2 => Some(&mut self.biz_error_code),
            3 => Some(&mut self.biz_error_msg),
            4 => Some(&mut self.business_type),
            5 => Some(&mut self.check_code),
            6 => Some(&mut self.create_result),
            7 => Some(&mut self.device_no),
            8 => Some(&mut self.invoice_amount),
            9 => Some(&mut self.invoice_code),
            10 => Some(&mut self.invoice_date),
            11 => Some(&mut self.invoice_file_content),
            12 => Some(&mut self.invoice_file_type),
            13 => Some(&mut self.invoice_items),
            14 => Some(&mut self.invoice_kind),
            15 => Some(&mut self.invoice_memo),
            16 => Some(&mut self.invoice_no),
            17 => Some(&mut self.invoice_type),
            18 => Some(&mut self.levy_type),
            19 => Some(&mut self.normal_invoice_code),
            20 => Some(&mut self.normal_invoice_no),
            21 => Some(&mut self.payee_address),
            22 => Some(&mut self.payee_bank_account_id),
            23 => Some(&mut self.payee_bank_name),
            24 => Some(&mut self.payee_checker),
            25 => Some(&mut self.payee_name),
            26 => Some(&mut self.payee_operator),
            27 => Some(&mut self.payee_phone),
            28 => Some(&mut self.payee_receiver),
            29 => Some(&mut self.payee_register_no),
            30 => Some(&mut self.payer_address),
            31 => Some(&mut self.payer_bank_account_id),
            32 => Some(&mut self.payer_bank_name),
            33 => Some(&mut self.payer_email),
            34 => Some(&mut self.payer_name),
            35 => Some(&mut self.payer_phone),
            36 => Some(&mut self.payer_register_no),
            37 => Some(&mut self.platform_code),
            38 => Some(&mut self.platform_tid),
            39 => Some(&mut self.platform_user_id),
            40 => Some(&mut self.qr_code),
            41 => Some(&mut self.receive_mobile),
            42 => Some(&mut self.red_notice_no),
            43 => Some(&mut self.serial_no),
            44 => Some(&mut self.source),
            45 => Some(&mut self.special_flag),
            46 => Some(&mut self.sum_price),
            47 => Some(&mut self.sum_tax),
            _ => None,
        }
    }
}

impl Default for InvoiceApplyInvUpload {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InvoiceApplyInvUpload {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceApplyInvUpload {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceApplyInvUpload {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for InvoiceApplyInvUpload {}

impl record::Request for InvoiceApplyInvUpload {
    type Response = InvoiceApplyInvUploadResponse;
    type ErrorCode = InvoiceApplyInvUploadErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.ebpp.invoice.apply.inv.upload",
        title: "发票回传",
        file: "spec/ebpp/invoice.apply.inv.upload.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Put,
            path: "/v3/alipay/ebpp/invoice/apply/inv/upload",
        }),
        idempotency: schema::Idempotency::Never,
        request: &INVOICE_APPLY_INV_UPLOAD,
        response: &INVOICE_APPLY_INV_UPLOAD_RESPONSE,
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

/// The answer of `alipay.ebpp.invoice.apply.inv.upload` (发票回传).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct InvoiceApplyInvUploadResponse {
    /// Whether processing succeeded.
    ///
    /// On the wire `is_success` (处理是否成功). Example: `true`. Source:
    /// `spec/ebpp/invoice.apply.inv.upload.yaml:272`.
    pub is_success: Option<bool>,
}

impl record::Record for InvoiceApplyInvUploadResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_APPLY_INV_UPLOAD_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.is_success),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.is_success),
            _ => None,
        }
    }
}

impl Default for InvoiceApplyInvUploadResponse {
    #[inline]
    fn default() -> Self {
        Self { is_success: None }
    }
}

impl Clone for InvoiceApplyInvUploadResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceApplyInvUploadResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceApplyInvUploadResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A line of an electronic invoice.
///
/// | Field | Limits |
/// |---|---|
/// | [`amount`](Self::amount) | an amount in yuan; at most 2 decimals |
/// | [`row_type`](Self::row_type) | one of `0`, `1`, `2` |
/// | [`sum_price`](Self::sum_price) | an amount in yuan; at most 2 decimals |
/// | [`zero_rate_flag`](Self::zero_rate_flag) | one of its values |
///
/// Source: `spec/ebpp/invoice.apply.inv.upload.yaml:275`.
#[must_use]
#[non_exhaustive]
pub struct InvoiceItem {
    /// Line total including tax, in yuan: sum of `sum_price` and `tax`.
    ///
    /// On the wire `amount` (含税总金额); an amount of money as a decimal number; at most 2 decimals. Example:
    /// `1170.00`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:278`.
    pub amount: Option<record::Amount>,
    /// Name of the invoice item or of the goods.
    ///
    /// On the wire `item_name` (发票项目名称). Example: `电视机`. Source:
    /// `spec/ebpp/invoice.apply.inv.upload.yaml:284`.
    pub item_name: Option<String>,
    /// Number of the invoice item or of the goods.
    ///
    /// On the wire `item_no` (发票项目编号). Example: `1010101010000000000`. Source:
    /// `spec/ebpp/invoice.apply.inv.upload.yaml:285`.
    pub item_no: Option<String>,
    /// Unit price without tax, at least two decimals; not allowed on a discount line.
    ///
    /// On the wire `price` (单价). Example: `100.00`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:290`.
    pub price: Option<String>,
    /// Quantity, greater than 0; not allowed on a discount line.
    ///
    /// On the wire `quantity` (数量). Example: `10`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:295`.
    pub quantity: Option<String>,
    /// Role of the line; a discounted item takes two lines, roles 2 and 1\.
    ///
    /// On the wire `row_type` (发票行性质); one of `0`, `1`, `2`. Example: `0`. Source:
    /// `spec/ebpp/invoice.apply.inv.upload.yaml:300`.
    ///
    /// Values:
    ///
    /// - `0`: Normal line.
    /// - `1`: Discount line.
    /// - `2`: Discounted line.
    pub row_type: Option<i64>,
    /// Specification or model.
    ///
    /// On the wire `specification` (规格型号). Example: `X100`. Source:
    /// `spec/ebpp/invoice.apply.inv.upload.yaml:309`.
    pub specification: Option<String>,
    /// Line total without tax, in yuan.
    ///
    /// On the wire `sum_price`; an amount of money as a decimal number; at most 2 decimals. Example: `1000.00`.
    /// Source: `spec/ebpp/invoice.apply.inv.upload.yaml:310`.
    pub sum_price: Option<record::Amount>,
    /// Tax of the line.
    ///
    /// On the wire `tax` (税额). Example: `170.00`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:311`.
    pub tax: Option<String>,
    /// Tax rate as a decimal; 0.13 is 13 %.
    ///
    /// On the wire `tax_rate` (税率). Example: `0.17`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:312`.
    pub tax_rate: Option<String>,
    /// Unit of measure; not allowed on a discount line.
    ///
    /// On the wire `unit`. Example: `台`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:313`.
    pub unit: Option<String>,
    /// Reason for a zero tax rate; present only when the rate is 0\.
    ///
    /// On the wire `zero_rate_flag` (0税率标识). Example: `1`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:314`.
    pub zero_rate_flag: Option<record::Choice<InvoiceItemZeroRateFlag>>,
}

impl InvoiceItem {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            amount: None,
            item_name: None,
            item_no: None,
            price: None,
            quantity: None,
            row_type: None,
            specification: None,
            sum_price: None,
            tax: None,
            tax_rate: None,
            unit: None,
            zero_rate_flag: None,
        }
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    pub fn amount(mut self, amount: impl Into<record::Amount>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Sets [`item_name`](Self::item_name).
    #[inline]
    pub fn item_name(mut self, item_name: impl Into<String>) -> Self {
        self.item_name = Some(item_name.into());
        self
    }

    /// Sets [`item_no`](Self::item_no).
    #[inline]
    pub fn item_no(mut self, item_no: impl Into<String>) -> Self {
        self.item_no = Some(item_no.into());
        self
    }

    /// Sets [`price`](Self::price).
    #[inline]
    pub fn price(mut self, price: impl Into<String>) -> Self {
        self.price = Some(price.into());
        self
    }

    /// Sets [`quantity`](Self::quantity).
    #[inline]
    pub fn quantity(mut self, quantity: impl Into<String>) -> Self {
        self.quantity = Some(quantity.into());
        self
    }

    /// Sets [`row_type`](Self::row_type).
    #[inline]
    pub fn row_type(mut self, row_type: i64) -> Self {
        self.row_type = Some(row_type);
        self
    }

    /// Sets [`specification`](Self::specification).
    #[inline]
    pub fn specification(mut self, specification: impl Into<String>) -> Self {
        self.specification = Some(specification.into());
        self
    }

    /// Sets [`sum_price`](Self::sum_price).
    #[inline]
    pub fn sum_price(mut self, sum_price: impl Into<record::Amount>) -> Self {
        self.sum_price = Some(sum_price.into());
        self
    }

    /// Sets [`tax`](Self::tax).
    #[inline]
    pub fn tax(mut self, tax: impl Into<String>) -> Self {
        self.tax = Some(tax.into());
        self
    }

    /// Sets [`tax_rate`](Self::tax_rate).
    #[inline]
    pub fn tax_rate(mut self, tax_rate: impl Into<String>) -> Self {
        self.tax_rate = Some(tax_rate.into());
        self
    }

    /// Sets [`unit`](Self::unit).
    #[inline]
    pub fn unit(mut self, unit: impl Into<String>) -> Self {
        self.unit = Some(unit.into());
        self
    }

    /// Sets [`zero_rate_flag`](Self::zero_rate_flag).
    #[inline]
    pub fn zero_rate_flag(
        mut self,
        zero_rate_flag: impl Into<record::Choice<InvoiceItemZeroRateFlag>>,
    ) -> Self {
        self.zero_rate_flag = Some(zero_rate_flag.into());
        self
    }
}

impl record::Record for InvoiceItem {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &INVOICE_ITEM
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.item_name),
            2 => Some(&self.item_no),
            3 => Some(&self.price),
            4 => Some(&self.quantity),
            5 => Some(&self.row_type),
            6 => Some(&self.specification),
            7 => Some(&self.sum_price),
            8 => Some(&self.tax),
            9 => Some(&self.tax_rate),
            10 => Some(&self.unit),
            11 => Some(&self.zero_rate_flag),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.item_name),
            2 => Some(&mut self.item_no),
            3 => Some(&mut self.price),
            4 => Some(&mut self.quantity),
            5 => Some(&mut self.row_type),
            6 => Some(&mut self.specification),
            7 => Some(&mut self.sum_price),
            8 => Some(&mut self.tax),
            9 => Some(&mut self.tax_rate),
            10 => Some(&mut self.unit),
            11 => Some(&mut self.zero_rate_flag),
            _ => None,
        }
    }
}

impl Default for InvoiceItem {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for InvoiceItem {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for InvoiceItem {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for InvoiceItem {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `InvoiceItemZeroRateFlag`.
///
/// Source: `spec/ebpp/invoice.apply.inv.upload.yaml:318`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvoiceItemZeroRateFlag {
    /// Zero rate for export.
    ///
    /// On the wire `0` (出口零税率).
    V0,
    /// Tax exempt.
    ///
    /// On the wire `1` (免税).
    V1,
    /// Not taxed.
    ///
    /// On the wire `2` (不征收).
    V2,
    /// Ordinary zero rate.
    ///
    /// On the wire `3` (普通零税率).
    V3,
}

impl record::Enumeration for InvoiceItemZeroRateFlag {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("0", Self::V0),
        ("1", Self::V1),
        ("2", Self::V2),
        ("3", Self::V3),
    ];
}

impl std::fmt::Debug for InvoiceItemZeroRateFlag {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `InvoiceApplyInvUploadCreateResult`.
///
/// Source: `spec/ebpp/invoice.apply.inv.upload.yaml:48`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvoiceApplyInvUploadCreateResult {
    /// Invoice issued.
    ///
    /// On the wire `success` (发票开具成功).
    Success,
    /// Issuing failed.
    ///
    /// On the wire `fail` (开票失败).
    Fail,
}

impl record::Enumeration for InvoiceApplyInvUploadCreateResult {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("success", Self::Success),
        ("fail", Self::Fail),
    ];
}

impl std::fmt::Debug for InvoiceApplyInvUploadCreateResult {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `InvoiceApplyInvUploadInvoiceFileType`.
///
/// Source: `spec/ebpp/invoice.apply.inv.upload.yaml:77`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvoiceApplyInvUploadInvoiceFileType {
    /// PDF file.
    ///
    /// On the wire `PDF`.
    Pdf,
    /// OFD file.
    ///
    /// On the wire `OFD`.
    Ofd,
}

impl record::Enumeration for InvoiceApplyInvUploadInvoiceFileType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("PDF", Self::Pdf),
        ("OFD", Self::Ofd),
    ];
}

impl std::fmt::Debug for InvoiceApplyInvUploadInvoiceFileType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `InvoiceApplyInvUploadInvoiceType`.
///
/// Source: `spec/ebpp/invoice.apply.inv.upload.yaml:103`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvoiceApplyInvUploadInvoiceType {
    /// Normal (blue) invoice.
    ///
    /// On the wire `blue` (蓝票).
    Blue,
    /// Red-letter (credit) invoice.
    ///
    /// On the wire `red` (红票).
    Red,
}

impl record::Enumeration for InvoiceApplyInvUploadInvoiceType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("blue", Self::Blue),
        ("red", Self::Red),
    ];
}

impl std::fmt::Debug for InvoiceApplyInvUploadInvoiceType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `InvoiceApplyInvUploadLevyType`.
///
/// Source: `spec/ebpp/invoice.apply.inv.upload.yaml:111`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvoiceApplyInvUploadLevyType {
    /// Ordinary levy.
    ///
    /// On the wire `0`.
    V0,
    /// Reduced levy.
    ///
    /// On the wire `1`.
    V1,
    /// Levy on the difference.
    ///
    /// On the wire `2`.
    V2,
}

impl record::Enumeration for InvoiceApplyInvUploadLevyType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("0", Self::V0),
        ("1", Self::V1),
        ("2", Self::V2),
    ];
}

impl std::fmt::Debug for InvoiceApplyInvUploadLevyType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `InvoiceApplyInvUploadSource`.
///
/// Source: `spec/ebpp/invoice.apply.inv.upload.yaml:232`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvoiceApplyInvUploadSource {
    /// Issued on an application, returned by ISV.
    ///
    /// On the wire `apply` (间连开票模式).
    Apply,
    /// Result of direct issuing, returned by ISV.
    ///
    /// On the wire `async` (直连开票模式).
    Async,
    /// Returned directly for collection and delivery.
    ///
    /// On the wire `upload` (直接回传).
    Upload,
}

impl record::Enumeration for InvoiceApplyInvUploadSource {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("apply", Self::Apply),
        ("async", Self::Async),
        ("upload", Self::Upload),
    ];
}

impl std::fmt::Debug for InvoiceApplyInvUploadSource {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `InvoiceApplyInvUploadSpecialFlag`.
///
/// Source: `spec/ebpp/invoice.apply.inv.upload.yaml:241`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvoiceApplyInvUploadSpecialFlag {
    /// Not special.
    ///
    /// On the wire `00`.
    V00,
    /// Purchase of agricultural products.
    ///
    /// On the wire `02`.
    V02,
    /// Deductible toll.
    ///
    /// On the wire `06`.
    V06,
    /// Other toll.
    ///
    /// On the wire `07`.
    V07,
    /// Sale of refined oil.
    ///
    /// On the wire `08`.
    V08,
    /// Negative special invoice for refined oil.
    ///
    /// On the wire `18`.
    V18,
}

impl record::Enumeration for InvoiceApplyInvUploadSpecialFlag {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("00", Self::V00),
        ("02", Self::V02),
        ("06", Self::V06),
        ("07", Self::V07),
        ("08", Self::V08),
        ("18", Self::V18),
    ];
}

impl std::fmt::Debug for InvoiceApplyInvUploadSpecialFlag {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.ebpp.invoice.apply.inv.upload`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceApplyInvUploadErrorCode {
    /// A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    ///
    /// On the wire `INVALID_PARAMETER`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:326` and
    /// `spec/codes.yaml:1357`.
    InvalidParameter,
    /// A business error occurred.
    ///
    /// Read the message returned with the code.
    ///
    /// On the wire `BIZ_ERROR`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:327` and `spec/codes.yaml:736`.
    BizError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for InvoiceApplyInvUploadErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("BIZ_ERROR", Self::BizError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for InvoiceApplyInvUploadErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
