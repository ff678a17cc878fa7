//! E0004: A match over codes needs an arm for future codes.
use alipay::open_public::TemplateMessageGetErrorCode as Code;

fn handle(code: Code) {
    match code {
        Code::TemplateMessageIdInvaild => {}
        Code::BusinessError => {}
        Code::IllegalBizParams => {}
        Code::AppinfoNotExist => {}
        Code::PublicNotOnline => {}
        Code::NeedSelectIndustry => {}
        Code::ExceedMaxTemplateNum => {}
        Code::AppNotPublicapp => {}
    }
}

fn main() {}
