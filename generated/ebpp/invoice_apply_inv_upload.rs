//! `alipay.ebpp.invoice.apply.inv.upload` · 发票回传
//!
//! Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/ebpp/invoice/apply/inv/upload`. Described in
//! `spec/ebpp/invoice.apply.inv.upload.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/ebpp/invoice.apply.inv.upload.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.ebpp.invoice.apply.inv.upload",
    title: "发票回传",
    file: FILE,
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
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 78,
        },
        schema::ErrorDef {
            code: "BIZ_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 79,
        },
    ],
};

static INVOICE_APPLY_INV_UPLOAD: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceApplyInvUpload",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "anti_fake_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "apply_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "biz_error_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "biz_error_msg",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "business_type",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "check_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "create_result",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "device_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "invoice_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "invoice_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "invoice_date",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "invoice_file_content",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "invoice_file_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "invoice_items",
            kind: schema::Kind::Record(&INVOICE_ITEM),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
        schema::FieldDef {
            name: "invoice_kind",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 23,
        },
        schema::FieldDef {
            name: "invoice_memo",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 24,
        },
        schema::FieldDef {
            name: "invoice_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
        schema::FieldDef {
            name: "invoice_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 26,
        },
        schema::FieldDef {
            name: "levy_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 27,
        },
        schema::FieldDef {
            name: "normal_invoice_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 28,
        },
        schema::FieldDef {
            name: "normal_invoice_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 29,
        },
        schema::FieldDef {
            name: "payee_address",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 30,
        },
        schema::FieldDef {
            name: "payee_bank_account_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
        schema::FieldDef {
            name: "payee_bank_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
        schema::FieldDef {
            name: "payee_checker",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
        schema::FieldDef {
            name: "payee_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 34,
        },
        schema::FieldDef {
            name: "payee_operator",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 35,
        },
        schema::FieldDef {
            name: "payee_phone",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 36,
        },
        schema::FieldDef {
            name: "payee_receiver",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 37,
        },
        schema::FieldDef {
            name: "payee_register_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 38,
        },
        schema::FieldDef {
            name: "payer_address",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 39,
        },
        schema::FieldDef {
            name: "payer_bank_account_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 40,
        },
        schema::FieldDef {
            name: "payer_bank_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 41,
        },
        schema::FieldDef {
            name: "payer_email",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 42,
        },
        schema::FieldDef {
            name: "payer_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 43,
        },
        schema::FieldDef {
            name: "payer_phone",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 44,
        },
        schema::FieldDef {
            name: "payer_register_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 45,
        },
        schema::FieldDef {
            name: "platform_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 46,
        },
        schema::FieldDef {
            name: "platform_tid",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 47,
        },
        schema::FieldDef {
            name: "platform_user_id",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 48,
        },
        schema::FieldDef {
            name: "qr_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 49,
        },
        schema::FieldDef {
            name: "receive_mobile",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 50,
        },
        schema::FieldDef {
            name: "red_notice_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 51,
        },
        schema::FieldDef {
            name: "serial_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 52,
        },
        schema::FieldDef {
            name: "source",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 53,
        },
        schema::FieldDef {
            name: "special_flag",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 54,
        },
        schema::FieldDef {
            name: "sum_price",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 55,
        },
        schema::FieldDef {
            name: "sum_tax",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 56,
        },
    ],
    rules: &[],
};

static INVOICE_APPLY_INV_UPLOAD_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceApplyInvUploadResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "is_success",
            kind: schema::Kind::Boolean,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 59,
        },
    ],
    rules: &[],
};

static INVOICE_ITEM: schema::RecordDef<'static> = schema::RecordDef {
    name: "InvoiceItem",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 64,
        },
        schema::FieldDef {
            name: "item_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 65,
        },
        schema::FieldDef {
            name: "item_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 66,
        },
        schema::FieldDef {
            name: "price",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 67,
        },
        schema::FieldDef {
            name: "quantity",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 68,
        },
        schema::FieldDef {
            name: "row_type",
            kind: schema::Kind::Integer,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 69,
        },
        schema::FieldDef {
            name: "specification",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 70,
        },
        schema::FieldDef {
            name: "sum_price",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 71,
        },
        schema::FieldDef {
            name: "tax",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 72,
        },
        schema::FieldDef {
            name: "tax_rate",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 73,
        },
        schema::FieldDef {
            name: "unit",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 74,
        },
        schema::FieldDef {
            name: "zero_rate_flag",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 75,
        },
    ],
    rules: &[],
};

/// A request of `alipay.ebpp.invoice.apply.inv.upload` (发票回传).
///
/// Offered on the gateway (V2) and on REST (V3), as `PUT /v3/alipay/ebpp/invoice/apply/inv/upload`. Described in
/// `spec/ebpp/invoice.apply.inv.upload.yaml`.
/// Answered by [`InvoiceApplyInvUploadResponse`], or by an error with a [`InvoiceApplyInvUploadErrorCode`].
#[doc(alias = "alipay.ebpp.invoice.apply.inv.upload")]
#[doc(alias = "发票回传")]
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceApplyInvUpload {
    /// The field `anti_fake_code`: a text.
    ///
    /// On the wire `anti_fake_code`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:9`.
    pub anti_fake_code: Option<String>,
    /// The field `apply_id`: a text.
    ///
    /// On the wire `apply_id`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:10`.
    pub apply_id: Option<String>,
    /// The field `biz_error_code`: a text.
    ///
    /// On the wire `biz_error_code`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:11`.
    pub biz_error_code: Option<String>,
    /// The field `biz_error_msg`: a text.
    ///
    /// On the wire `biz_error_msg`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:12`.
    pub biz_error_msg: Option<String>,
    /// The field `business_type`: a whole number.
    ///
    /// On the wire `business_type`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:13`.
    pub business_type: Option<i64>,
    /// The field `check_code`: a text.
    ///
    /// On the wire `check_code`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:14`.
    pub check_code: Option<String>,
    /// The field `create_result`: a text.
    ///
    /// On the wire `create_result`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:15`.
    pub create_result: Option<String>,
    /// The field `device_no`: a text.
    ///
    /// On the wire `device_no`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:16`.
    pub device_no: Option<String>,
    /// The field `invoice_amount`: a text.
    ///
    /// On the wire `invoice_amount`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:17`.
    pub invoice_amount: Option<String>,
    /// The field `invoice_code`: a text.
    ///
    /// On the wire `invoice_code`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:18`.
    pub invoice_code: Option<String>,
    /// The field `invoice_date`: a text.
    ///
    /// On the wire `invoice_date`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:19`.
    pub invoice_date: Option<String>,
    /// The field `invoice_file_content`: a text.
    ///
    /// On the wire `invoice_file_content`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:20`.
    pub invoice_file_content: Option<String>,
    /// The field `invoice_file_type`: a text.
    ///
    /// On the wire `invoice_file_type`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:21`.
    pub invoice_file_type: Option<String>,
    /// The field `invoice_items`: a record of the kind `InvoiceItem`.
    ///
    /// On the wire `invoice_items`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:22`.
    pub invoice_items: Option<InvoiceItem>,
    /// The field `invoice_kind`: a whole number.
    ///
    /// On the wire `invoice_kind`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:23`.
    pub invoice_kind: Option<i64>,
    /// The field `invoice_memo`: a text.
    ///
    /// On the wire `invoice_memo`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:24`.
    pub invoice_memo: Option<String>,
    /// The field `invoice_no`: a text.
    ///
    /// On the wire `invoice_no`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:25`.
    pub invoice_no: Option<String>,
    /// The field `invoice_type`: a text.
    ///
    /// On the wire `invoice_type`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:26`.
    pub invoice_type: Option<String>,
    /// The field `levy_type`: a text.
    ///
    /// On the wire `levy_type`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:27`.
    pub levy_type: Option<String>,
    /// The field `normal_invoice_code`: a text.
    ///
    /// On the wire `normal_invoice_code`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:28`.
    pub normal_invoice_code: Option<String>,
    /// The field `normal_invoice_no`: a text.
    ///
    /// On the wire `normal_invoice_no`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:29`.
    pub normal_invoice_no: Option<String>,
    /// The field `payee_address`: a text.
    ///
    /// On the wire `payee_address`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:30`.
    pub payee_address: Option<String>,
    /// The field `payee_bank_account_id`: a text.
    ///
    /// On the wire `payee_bank_account_id`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:31`.
    pub payee_bank_account_id: Option<String>,
    /// The field `payee_bank_name`: a text.
    ///
    /// On the wire `payee_bank_name`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:32`.
    pub payee_bank_name: Option<String>,
    /// The field `payee_checker`: a text.
    ///
    /// On the wire `payee_checker`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:33`.
    pub payee_checker: Option<String>,
    /// The field `payee_name`: a text.
    ///
    /// On the wire `payee_name`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:34`.
    pub payee_name: Option<String>,
    /// The field `payee_operator`: a text.
    ///
    /// On the wire `payee_operator`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:35`.
    pub payee_operator: Option<String>,
    /// The field `payee_phone`: a text.
    ///
    /// On the wire `payee_phone`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:36`.
    pub payee_phone: Option<String>,
    /// The field `payee_receiver`: a text.
    ///
    /// On the wire `payee_receiver`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:37`.
    pub payee_receiver: Option<String>,
    /// The field `payee_register_no`: a text.
    ///
    /// On the wire `payee_register_no`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:38`.
    pub payee_register_no: Option<String>,
    /// The field `payer_address`: a text.
    ///
    /// On the wire `payer_address`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:39`.
    pub payer_address: Option<String>,
    /// The field `payer_bank_account_id`: a text.
    ///
    /// On the wire `payer_bank_account_id`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:40`.
    pub payer_bank_account_id: Option<String>,
    /// The field `payer_bank_name`: a text.
    ///
    /// On the wire `payer_bank_name`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:41`.
    pub payer_bank_name: Option<String>,
    /// The field `payer_email`: a text.
    ///
    /// On the wire `payer_email`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:42`.
    pub payer_email: Option<String>,
    /// The field `payer_name`: a text.
    ///
    /// On the wire `payer_name`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:43`.
    pub payer_name: Option<String>,
    /// The field `payer_phone`: a text.
    ///
    /// On the wire `payer_phone`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:44`.
    pub payer_phone: Option<String>,
    /// The field `payer_register_no`: a text.
    ///
    /// On the wire `payer_register_no`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:45`.
    pub payer_register_no: Option<String>,
    /// The field `platform_code`: a text.
    ///
    /// On the wire `platform_code`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:46`.
    pub platform_code: Option<String>,
    /// The field `platform_tid`: a text.
    ///
    /// On the wire `platform_tid`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:47`.
    pub platform_tid: Option<String>,
    /// The field `platform_user_id`: a text.
    ///
    /// On the wire `platform_user_id`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:48`.
    pub platform_user_id: Option<String>,
    /// The field `qr_code`: a text.
    ///
    /// On the wire `qr_code`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:49`.
    pub qr_code: Option<String>,
    /// The field `receive_mobile`: a text.
    ///
    /// On the wire `receive_mobile`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:50`.
    pub receive_mobile: Option<String>,
    /// The field `red_notice_no`: a text.
    ///
    /// On the wire `red_notice_no`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:51`.
    pub red_notice_no: Option<String>,
    /// The field `serial_no`: a text.
    ///
    /// On the wire `serial_no`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:52`.
    pub serial_no: Option<String>,
    /// The field `source`: a text.
    ///
    /// On the wire `source`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:53`.
    pub source: Option<String>,
    /// The field `special_flag`: a text.
    ///
    /// On the wire `special_flag`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:54`.
    pub special_flag: Option<String>,
    /// The field `sum_price`: a text.
    ///
    /// On the wire `sum_price`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:55`.
    pub sum_price: Option<String>,
    /// The field `sum_tax`: a text.
    ///
    /// On the wire `sum_tax`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:56`.
    pub sum_tax: Option<String>,
}

impl InvoiceApplyInvUpload {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`anti_fake_code`](Self::anti_fake_code).
    #[inline]
    #[must_use]
    pub fn anti_fake_code(mut self, anti_fake_code: impl Into<String>) -> Self {
        self.anti_fake_code = Some(anti_fake_code.into());
        self
    }

    /// Sets [`apply_id`](Self::apply_id).
    #[inline]
    #[must_use]
    pub fn apply_id(mut self, apply_id: impl Into<String>) -> Self {
        self.apply_id = Some(apply_id.into());
        self
    }

    /// Sets [`biz_error_code`](Self::biz_error_code).
    #[inline]
    #[must_use]
    pub fn biz_error_code(mut self, biz_error_code: impl Into<String>) -> Self {
        self.biz_error_code = Some(biz_error_code.into());
        self
    }

    /// Sets [`biz_error_msg`](Self::biz_error_msg).
    #[inline]
    #[must_use]
    pub fn biz_error_msg(mut self, biz_error_msg: impl Into<String>) -> Self {
        self.biz_error_msg = Some(biz_error_msg.into());
        self
    }

    /// Sets [`business_type`](Self::business_type).
    #[inline]
    #[must_use]
    pub fn business_type(mut self, business_type: i64) -> Self {
        self.business_type = Some(business_type);
        self
    }

    /// Sets [`check_code`](Self::check_code).
    #[inline]
    #[must_use]
    pub fn check_code(mut self, check_code: impl Into<String>) -> Self {
        self.check_code = Some(check_code.into());
        self
    }

    /// Sets [`create_result`](Self::create_result).
    #[inline]
    #[must_use]
    pub fn create_result(mut self, create_result: impl Into<String>) -> Self {
        self.create_result = Some(create_result.into());
        self
    }

    /// Sets [`device_no`](Self::device_no).
    #[inline]
    #[must_use]
    pub fn device_no(mut self, device_no: impl Into<String>) -> Self {
        self.device_no = Some(device_no.into());
        self
    }

    /// Sets [`invoice_amount`](Self::invoice_amount).
    #[inline]
    #[must_use]
    pub fn invoice_amount(mut self, invoice_amount: impl Into<String>) -> Self {
        self.invoice_amount = Some(invoice_amount.into());
        self
    }

    /// Sets [`invoice_code`](Self::invoice_code).
    #[inline]
    #[must_use]
    pub fn invoice_code(mut self, invoice_code: impl Into<String>) -> Self {
        self.invoice_code = Some(invoice_code.into());
        self
    }

    /// Sets [`invoice_date`](Self::invoice_date).
    #[inline]
    #[must_use]
    pub fn invoice_date(mut self, invoice_date: impl Into<String>) -> Self {
        self.invoice_date = Some(invoice_date.into());
        self
    }

    /// Sets [`invoice_file_content`](Self::invoice_file_content).
    #[inline]
    #[must_use]
    pub fn invoice_file_content(
        mut self,
        invoice_file_content: impl Into<String>,
    ) -> Self {
        self.invoice_file_content = Some(invoice_file_content.into());
        self
    }

    /// Sets [`invoice_file_type`](Self::invoice_file_type).
    #[inline]
    #[must_use]
    pub fn invoice_file_type(mut self, invoice_file_type: impl Into<String>) -> Self {
        self.invoice_file_type = Some(invoice_file_type.into());
        self
    }

    /// Sets [`invoice_items`](Self::invoice_items).
    #[inline]
    #[must_use]
    pub fn invoice_items(mut self, invoice_items: InvoiceItem) -> Self {
        self.invoice_items = Some(invoice_items);
        self
    }

    /// Sets [`invoice_kind`](Self::invoice_kind).
    #[inline]
    #[must_use]
    pub fn invoice_kind(mut self, invoice_kind: i64) -> Self {
        self.invoice_kind = Some(invoice_kind);
        self
    }

    /// Sets [`invoice_memo`](Self::invoice_memo).
    #[inline]
    #[must_use]
    pub fn invoice_memo(mut self, invoice_memo: impl Into<String>) -> Self {
        self.invoice_memo = Some(invoice_memo.into());
        self
    }

    /// Sets [`invoice_no`](Self::invoice_no).
    #[inline]
    #[must_use]
    pub fn invoice_no(mut self, invoice_no: impl Into<String>) -> Self {
        self.invoice_no = Some(invoice_no.into());
        self
    }

    /// Sets [`invoice_type`](Self::invoice_type).
    #[inline]
    #[must_use]
    pub fn invoice_type(mut self, invoice_type: impl Into<String>) -> Self {
        self.invoice_type = Some(invoice_type.into());
        self
    }

    /// Sets [`levy_type`](Self::levy_type).
    #[inline]
    #[must_use]
    pub fn levy_type(mut self, levy_type: impl Into<String>) -> Self {
        self.levy_type = Some(levy_type.into());
        self
    }

    /// Sets [`normal_invoice_code`](Self::normal_invoice_code).
    #[inline]
    #[must_use]
    pub fn normal_invoice_code(
        mut self,
        normal_invoice_code: impl Into<String>,
    ) -> Self {
        self.normal_invoice_code = Some(normal_invoice_code.into());
        self
    }

    /// Sets [`normal_invoice_no`](Self::normal_invoice_no).
    #[inline]
    #[must_use]
    pub fn normal_invoice_no(mut self, normal_invoice_no: impl Into<String>) -> Self {
        self.normal_invoice_no = Some(normal_invoice_no.into());
        self
    }

    /// Sets [`payee_address`](Self::payee_address).
    #[inline]
    #[must_use]
    pub fn payee_address(mut self, payee_address: impl Into<String>) -> Self {
        self.payee_address = Some(payee_address.into());
        self
    }

    /// Sets [`payee_bank_account_id`](Self::payee_bank_account_id).
    #[inline]
    #[must_use]
    pub fn payee_bank_account_id(
        mut self,
        payee_bank_account_id: impl Into<String>,
    ) -> Self {
        self.payee_bank_account_id = Some(payee_bank_account_id.into());
        self
    }

    /// Sets [`payee_bank_name`](Self::payee_bank_name).
    #[inline]
    #[must_use]
    pub fn payee_bank_name(mut self, payee_bank_name: impl Into<String>) -> Self {
        self.payee_bank_name = Some(payee_bank_name.into());
        self
    }

    /// Sets [`payee_checker`](Self::payee_checker).
    #[inline]
    #[must_use]
    pub fn payee_checker(mut self, payee_checker: impl Into<String>) -> Self {
        self.payee_checker = Some(payee_checker.into());
        self
    }

    /// Sets [`payee_name`](Self::payee_name).
    #[inline]
    #[must_use]
    pub fn payee_name(mut self, payee_name: impl Into<String>) -> Self {
        self.payee_name = Some(payee_name.into());
        self
    }

    /// Sets [`payee_operator`](Self::payee_operator).
    #[inline]
    #[must_use]
    pub fn payee_operator(mut self, payee_operator: impl Into<String>) -> Self {
        self.payee_operator = Some(payee_operator.into());
        self
    }

    /// Sets [`payee_phone`](Self::payee_phone).
    #[inline]
    #[must_use]
    pub fn payee_phone(mut self, payee_phone: impl Into<String>) -> Self {
        self.payee_phone = Some(payee_phone.into());
        self
    }

    /// Sets [`payee_receiver`](Self::payee_receiver).
    #[inline]
    #[must_use]
    pub fn payee_receiver(mut self, payee_receiver: impl Into<String>) -> Self {
        self.payee_receiver = Some(payee_receiver.into());
        self
    }

    /// Sets [`payee_register_no`](Self::payee_register_no).
    #[inline]
    #[must_use]
    pub fn payee_register_no(mut self, payee_register_no: impl Into<String>) -> Self {
        self.payee_register_no = Some(payee_register_no.into());
        self
    }

    /// Sets [`payer_address`](Self::payer_address).
    #[inline]
    #[must_use]
    pub fn payer_address(mut self, payer_address: impl Into<String>) -> Self {
        self.payer_address = Some(payer_address.into());
        self
    }

    /// Sets [`payer_bank_account_id`](Self::payer_bank_account_id).
    #[inline]
    #[must_use]
    pub fn payer_bank_account_id(
        mut self,
        payer_bank_account_id: impl Into<String>,
    ) -> Self {
        self.payer_bank_account_id = Some(payer_bank_account_id.into());
        self
    }

    /// Sets [`payer_bank_name`](Self::payer_bank_name).
    #[inline]
    #[must_use]
    pub fn payer_bank_name(mut self, payer_bank_name: impl Into<String>) -> Self {
        self.payer_bank_name = Some(payer_bank_name.into());
        self
    }

    /// Sets [`payer_email`](Self::payer_email).
    #[inline]
    #[must_use]
    pub fn payer_email(mut self, payer_email: impl Into<String>) -> Self {
        self.payer_email = Some(payer_email.into());
        self
    }

    /// Sets [`payer_name`](Self::payer_name).
    #[inline]
    #[must_use]
    pub fn payer_name(mut self, payer_name: impl Into<String>) -> Self {
        self.payer_name = Some(payer_name.into());
        self
    }

    /// Sets [`payer_phone`](Self::payer_phone).
    #[inline]
    #[must_use]
    pub fn payer_phone(mut self, payer_phone: impl Into<String>) -> Self {
        self.payer_phone = Some(payer_phone.into());
        self
    }

    /// Sets [`payer_register_no`](Self::payer_register_no).
    #[inline]
    #[must_use]
    pub fn payer_register_no(mut self, payer_register_no: impl Into<String>) -> Self {
        self.payer_register_no = Some(payer_register_no.into());
        self
    }

    /// Sets [`platform_code`](Self::platform_code).
    #[inline]
    #[must_use]
    pub fn platform_code(mut self, platform_code: impl Into<String>) -> Self {
        self.platform_code = Some(platform_code.into());
        self
    }

    /// Sets [`platform_tid`](Self::platform_tid).
    #[inline]
    #[must_use]
    pub fn platform_tid(mut self, platform_tid: impl Into<String>) -> Self {
        self.platform_tid = Some(platform_tid.into());
        self
    }

    /// Sets [`platform_user_id`](Self::platform_user_id).
    #[inline]
    #[must_use]
    pub fn platform_user_id(mut self, platform_user_id: impl Into<String>) -> Self {
        self.platform_user_id = Some(platform_user_id.into());
        self
    }

    /// Sets [`qr_code`](Self::qr_code).
    #[inline]
    #[must_use]
    pub fn qr_code(mut self, qr_code: impl Into<String>) -> Self {
        self.qr_code = Some(qr_code.into());
        self
    }

    /// Sets [`receive_mobile`](Self::receive_mobile).
    #[inline]
    #[must_use]
    pub fn receive_mobile(mut self, receive_mobile: impl Into<String>) -> Self {
        self.receive_mobile = Some(receive_mobile.into());
        self
    }

    /// Sets [`red_notice_no`](Self::red_notice_no).
    #[inline]
    #[must_use]
    pub fn red_notice_no(mut self, red_notice_no: impl Into<String>) -> Self {
        self.red_notice_no = Some(red_notice_no.into());
        self
    }

    /// Sets [`serial_no`](Self::serial_no).
    #[inline]
    #[must_use]
    pub fn serial_no(mut self, serial_no: impl Into<String>) -> Self {
        self.serial_no = Some(serial_no.into());
        self
    }

    /// Sets [`source`](Self::source).
    #[inline]
    #[must_use]
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Sets [`special_flag`](Self::special_flag).
    #[inline]
    #[must_use]
    pub fn special_flag(mut self, special_flag: impl Into<String>) -> Self {
        self.special_flag = Some(special_flag.into());
        self
    }

    /// Sets [`sum_price`](Self::sum_price).
    #[inline]
    #[must_use]
    pub fn sum_price(mut self, sum_price: impl Into<String>) -> Self {
        self.sum_price = Some(sum_price.into());
        self
    }

    /// Sets [`sum_tax`](Self::sum_tax).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.ebpp.invoice.apply.inv.upload` (发票回传).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceApplyInvUploadResponse {
    /// The field `is_success`: true or false.
    ///
    /// On the wire `is_success`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:59`.
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

/// The platform's type `InvoiceItem`.
///
/// Source: `spec/ebpp/invoice.apply.inv.upload.yaml:62`.
#[derive(Default)]
#[non_exhaustive]
pub struct InvoiceItem {
    /// The field `amount`: a text.
    ///
    /// On the wire `amount`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:64`.
    pub amount: Option<String>,
    /// The field `item_name`: a text.
    ///
    /// On the wire `item_name`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:65`.
    pub item_name: Option<String>,
    /// The field `item_no`: a text.
    ///
    /// On the wire `item_no`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:66`.
    pub item_no: Option<String>,
    /// The field `price`: a text.
    ///
    /// On the wire `price`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:67`.
    pub price: Option<String>,
    /// The field `quantity`: a text.
    ///
    /// On the wire `quantity`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:68`.
    pub quantity: Option<String>,
    /// The field `row_type`: a whole number.
    ///
    /// On the wire `row_type`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:69`.
    pub row_type: Option<i64>,
    /// The field `specification`: a text.
    ///
    /// On the wire `specification`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:70`.
    pub specification: Option<String>,
    /// The field `sum_price`: a text.
    ///
    /// On the wire `sum_price`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:71`.
    pub sum_price: Option<String>,
    /// The field `tax`: a text.
    ///
    /// On the wire `tax`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:72`.
    pub tax: Option<String>,
    /// The field `tax_rate`: a text.
    ///
    /// On the wire `tax_rate`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:73`.
    pub tax_rate: Option<String>,
    /// The field `unit`: a text.
    ///
    /// On the wire `unit`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:74`.
    pub unit: Option<String>,
    /// The field `zero_rate_flag`: a text.
    ///
    /// On the wire `zero_rate_flag`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:75`.
    pub zero_rate_flag: Option<String>,
}

impl InvoiceItem {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    #[must_use]
    pub fn amount(mut self, amount: impl Into<String>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Sets [`item_name`](Self::item_name).
    #[inline]
    #[must_use]
    pub fn item_name(mut self, item_name: impl Into<String>) -> Self {
        self.item_name = Some(item_name.into());
        self
    }

    /// Sets [`item_no`](Self::item_no).
    #[inline]
    #[must_use]
    pub fn item_no(mut self, item_no: impl Into<String>) -> Self {
        self.item_no = Some(item_no.into());
        self
    }

    /// Sets [`price`](Self::price).
    #[inline]
    #[must_use]
    pub fn price(mut self, price: impl Into<String>) -> Self {
        self.price = Some(price.into());
        self
    }

    /// Sets [`quantity`](Self::quantity).
    #[inline]
    #[must_use]
    pub fn quantity(mut self, quantity: impl Into<String>) -> Self {
        self.quantity = Some(quantity.into());
        self
    }

    /// Sets [`row_type`](Self::row_type).
    #[inline]
    #[must_use]
    pub fn row_type(mut self, row_type: i64) -> Self {
        self.row_type = Some(row_type);
        self
    }

    /// Sets [`specification`](Self::specification).
    #[inline]
    #[must_use]
    pub fn specification(mut self, specification: impl Into<String>) -> Self {
        self.specification = Some(specification.into());
        self
    }

    /// Sets [`sum_price`](Self::sum_price).
    #[inline]
    #[must_use]
    pub fn sum_price(mut self, sum_price: impl Into<String>) -> Self {
        self.sum_price = Some(sum_price.into());
        self
    }

    /// Sets [`tax`](Self::tax).
    #[inline]
    #[must_use]
    pub fn tax(mut self, tax: impl Into<String>) -> Self {
        self.tax = Some(tax.into());
        self
    }

    /// Sets [`tax_rate`](Self::tax_rate).
    #[inline]
    #[must_use]
    pub fn tax_rate(mut self, tax_rate: impl Into<String>) -> Self {
        self.tax_rate = Some(tax_rate.into());
        self
    }

    /// Sets [`unit`](Self::unit).
    #[inline]
    #[must_use]
    pub fn unit(mut self, unit: impl Into<String>) -> Self {
        self.unit = Some(unit.into());
        self
    }

    /// Sets [`zero_rate_flag`](Self::zero_rate_flag).
    #[inline]
    #[must_use]
    pub fn zero_rate_flag(mut self, zero_rate_flag: impl Into<String>) -> Self {
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

/// The error codes of `alipay.ebpp.invoice.apply.inv.upload`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceApplyInvUploadErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:78`.
    InvalidParameter,
    /// On the wire `BIZ_ERROR`. Source: `spec/ebpp/invoice.apply.inv.upload.yaml:79`.
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
